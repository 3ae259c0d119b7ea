package vn.sohoi.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.persistence.Where;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** Reports, the newest first. */
@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

    private static final Keyset<Report> NEWEST =
            new Keyset<>(Report.class, "id", true, report -> report.id().toString(), Report::id, UUID::fromString);

    private final OrgUnits units;

    ReportRepository(OrgUnits units) {
        this.units = units;
    }

    /** Finds and authorises in one step, so nobody can do the first and forget the second. */
    Report require(UUID id, Actor actor, ReportAction action) {
        return admitted(findByIdOptional(id), id, actor, action);
    }

    /** The figure, if the actor may read its report. */
    ReportFigure requireFigure(UUID id, Actor actor) {
        var figure = getEntityManager().find(ReportFigure.class, id);
        admitted(Optional.ofNullable(figure).map(ReportFigure::report), id, actor, ReportAction.READ);
        return figure;
    }

    private Report admitted(Optional<Report> found, UUID id, Actor actor, ReportAction action) {
        var report = found.filter(r -> ReportPolicy.permits(actor, ReportAction.READ, place(r)))
                .orElseThrow(() -> new Problem.NotFound("report", id));
        if (!ReportPolicy.permits(actor, action, place(report))) {
            throw new Problem.Forbidden();
        }
        return report;
    }

    ReportPolicy.Place place(Report report) {
        var reviewer = units.reviewerPath(report.unitId()).orElse(null);
        return new ReportPolicy.Place(units.keeperPath(report.unitId()), reviewer, report.submittedBy());
    }

    /** Whether it is the report of one of the units at exactly these paths. */
    boolean isOf(Report report, Collection<String> unitPaths) {
        return unitPaths.contains(units.path(report.unitId()));
    }

    Page<Report> search(Actor actor, ReportSearch search, UUID periodId, PageQuery paging) {
        var where = units.standing("e.unitId", actor.reach(Role.READERS), search.within())
                .and("e.unitId = :unit", "unit", search.unit())
                .and("e.periodId = :period", "period", periodId)
                .and("e.status = :state", "state", search.state());
        return NEWEST.page(getEntityManager(), where, paging);
    }

    /** Accepted reports of exactly these units. */
    Page<Report> accepted(Collection<String> unitPaths, UUID periodId, PageQuery paging) {
        var where = new Where()
                .and("e.status = :state", "state", ReportStatus.ACCEPTED)
                .and("e.periodId = :period", "period", periodId)
                .and(
                        "e.unitId in (select u.id from OrgUnit u where u.path in :paths)",
                        "paths",
                        List.copyOf(unitPaths));
        return NEWEST.page(getEntityManager(), where, paging);
    }

    boolean exists(UUID unitId, UUID periodId) {
        return count("unitId = ?1 and periodId = ?2", unitId, periodId) > 0;
    }

    /** Whether the unit is working on a report of the period. */
    boolean isOpen(UUID unitId, UUID periodId) {
        return count("unitId = ?1 and periodId = ?2 and status in ?3", unitId, periodId, ReportStatus.OPEN) > 0;
    }

    /** The standing report of each of these units for a period: the open one before the accepted one. */
    List<Report> standing(Collection<UUID> unitIds, UUID periodId) {
        return list("unitId in ?1 and periodId = ?2 and status <> ?3", unitIds, periodId, ReportStatus.SUPERSEDED);
    }
}
