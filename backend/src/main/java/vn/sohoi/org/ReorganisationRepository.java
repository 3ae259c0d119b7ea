package vn.sohoi.org;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.org.ReorganisationEvent.Closed;
import vn.sohoi.org.ReorganisationView.Count;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.persistence.Where;
import vn.sohoi.platform.security.Actor;

/**
 * Reorganisations, and what they left. Everybody with an office reads what was decided; a draft is of who decides,
 * because no act stands behind it yet.
 */
@ApplicationScoped
class ReorganisationRepository implements PanacheRepositoryBase<Reorganisation, UUID> {

    private static final Keyset<Reorganisation> NEWEST = new Keyset<>(
            Reorganisation.class,
            "effectiveOn",
            true,
            plan -> plan.effectiveOn().toString(),
            Reorganisation::id,
            LocalDate::parse);

    Reorganisation require(UUID id, Actor actor) {
        return findByIdOptional(id)
                .filter(plan -> !actor.grants().isEmpty())
                .filter(plan -> plan.status() != ReorganisationStatus.DRAFT || ReorganisationViews.mayDecide(actor))
                .orElseThrow(() -> new Problem.NotFound("reorganisation", id));
    }

    Page<Reorganisation> search(Actor actor, ReorganisationStatus state, PageQuery paging) {
        if (actor.grants().isEmpty()) {
            return new Page<>(List.of(), null, null, paging.count() ? 0L : null);
        }
        var hidden = ReorganisationViews.mayDecide(actor) ? null : ReorganisationStatus.DRAFT;
        var where = new Where().and("e.status = :state", "state", state).and("e.status <> :hidden", "hidden", hidden);
        return NEWEST.page(getEntityManager(), where, paging);
    }

    /** The draft of the same title, act and day, or else the one that was applied. */
    Optional<Reorganisation> same(ReorganisationDraft draft) {
        return find(
                        "title = ?1 and act.number = ?2 and effectiveOn = ?3 and status <> ?4 order by status desc, id desc",
                        draft.title(),
                        draft.act().number(),
                        draft.effectiveOn(),
                        ReorganisationStatus.REVERSED)
                .firstResultOptional();
    }

    Map<UUID, Reorganisation> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Reorganisation::id, plan -> plan));
    }

    Traces traces(UUID plan) {
        var closed = getEntityManager()
                .createQuery("from OrgUnit u where u.closedBy = :plan order by u.id", OrgUnit.class)
                .setParameter("plan", plan)
                .getResultList()
                .stream()
                .map(unit -> new Closed(unit.id(), unit.heirId()))
                .toList();
        var opened = ids("select u.id from OrgUnit u where u.openedBy = :plan order by u.id", plan);
        var changed = new ArrayList<>(
                ids("select l.unit.id from OrgUnitLine l where l.begunBy = :plan order by l.unit.id", plan));
        var touched = new HashSet<>(changed);
        changed.removeAll(opened);
        closed.forEach(unit -> touched.add(unit.unit()));
        return new Traces(closed, opened, changed, touched);
    }

    private List<UUID> ids(String query, UUID plan) {
        return getEntityManager()
                .createQuery(query, UUID.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    /** How much the house keeps at these units, table by table. */
    @SuppressWarnings("unchecked")
    List<Count> mentions(Collection<UUID> units) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select what, cast(sum(mentions) as bigint) from org_unit_mentions(cast(:units as uuid[]))
                        group by what order by what""")
                .setParameter("units", Places.array(units))
                .getResultList();
        return rows.stream()
                .map(row -> new Count((String) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    /** What stands in the way of taking it back: records at units it opened, and whatever was built on it since. */
    List<Count> dependents(Reorganisation plan) {
        var reasons = new ArrayList<>(mentions(traces(plan.id()).opened()));
        var later = ((Number) getEntityManager()
                        .createNativeQuery("""
                        select count(*) from org_unit_line l where
                        l.begun_by = :plan and l.valid_to < '9999-12-31'
                        or l.begun_by is distinct from :plan
                            and l.parent_id in (select id from org_unit where opened_by = :plan)
                        or l.unit_id in (select heir_id from org_unit where closed_by = :plan)
                            and l.valid_to < '9999-12-31' and l.valid_to > :day""")
                        .setParameter("plan", plan.id())
                        .setParameter("day", plan.effectiveOn())
                        .getSingleResult())
                .longValue();
        if (later > 0) {
            reasons.add(new Count("org_unit", later));
        }
        return reasons;
    }
}
