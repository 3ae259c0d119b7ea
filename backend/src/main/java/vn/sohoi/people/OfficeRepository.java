package vn.sohoi.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sohoi.org.Folding;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.persistence.Where;
import vn.sohoi.platform.security.Actor;

/** Offices and vacant seats within the reader's reach: the own subtrees, and the units above them. */
@ApplicationScoped
class OfficeRepository implements PanacheRepositoryBase<Office, UUID> {

    private static final String HOUSE = "/";

    /** Whether the unit is, or was, called so. */
    private static final String UNIT_NAMED = "exists (select 1 from OrgUnitLine n where n.unit.id = e.unitId"
            + " and n.folded like concat('%', :q, '%'))";

    private static final Keyset<Office> LATEST = new Keyset<>(
            Office.class, "validFrom", true, office -> office.from().toString(), Office::id, LocalDate::parse);
    private static final Keyset<Seat> BY_PATH =
            new Keyset<>(Seat.class, "path", false, Seat::path, Seat::id, path -> path);

    private final OrgUnits units;

    OfficeRepository(OrgUnits units) {
        this.units = units;
    }

    /** Where an office stands for access; one of the whole house stands at the top. */
    String path(UUID unitId) {
        return unitId == null ? HOUSE : units.path(unitId);
    }

    Office require(UUID id, Actor actor) {
        return findByIdOptional(id)
                .filter(office -> OfficePolicy.mayRead(actor, path(office.unitId())))
                .filter(office -> office.unitId() != null || OfficePolicy.mayFill(actor, HOUSE, office.role()))
                .orElseThrow(() -> new Problem.NotFound("office", id));
    }

    /** Until this transaction ends nobody else ends it or hands it over; who comes second finds her version stale. */
    void hold(Office office) {
        getEntityManager().lock(office, LockModeType.PESSIMISTIC_WRITE);
    }

    void requireReader(Actor actor, UUID unitId) {
        if (unitId != null && !OfficePolicy.mayRead(actor, units.path(unitId))) {
            throw new Problem.NotFound("unit", unitId);
        }
    }

    Page<Office> search(Actor actor, OfficeSearch search, LocalDate day, PageQuery paging) {
        var where = readable(actor, search)
                .and("e.unitId = :unit", "unit", search.unit())
                .and("(e.officer.folded like concat('%', :q, '%') or " + UNIT_NAMED + ")", "q", folded(search));
        switch (search.state()) {
            case UPCOMING -> where.and("e.validFrom > :day", "day", day);
            case ENDED -> where.and("e.validTo <= :day", "day", day);
            default -> where.and("e.validFrom <= :day and e.validTo > :day", "day", day);
        }
        if (search.state() == OfficeState.EXPIRING) {
            where.and("least(e.validTo, coalesce(e.termEnd, e.validTo)) <= :soon", "soon", day.plusDays(search.days()));
        }
        return LATEST.page(getEntityManager(), where, paging);
    }

    /** Seats of units that stand on the day and that nobody holds on it. */
    Page<Seat> vacant(Actor actor, OfficeSearch search, LocalDate day, PageQuery paging) {
        var where = readable(actor, search)
                .and("e.unitId = :unit", "unit", search.unit())
                .and(UNIT_NAMED, "q", folded(search))
                .and(
                        "e.validFrom <= :day and e.validTo > :day and not exists (select 1 from Office o where o.unitId = e.unitId"
                                + " and o.position = e.position and o.validFrom <= :day and o.validTo > :day)",
                        "day",
                        day);
        return BY_PATH.page(getEntityManager(), where, paging);
    }

    private static String folded(OfficeSearch search) {
        return search.q() == null ? null : Folding.fold(search.q());
    }

    private Where readable(Actor actor, OfficeSearch search) {
        var reach = actor.reach(OfficePolicy.READERS);
        var below = units.standing("e.unitId", reach, search.within());
        if (search.unit() == null) {
            return below;
        }
        requireReader(actor, search.unit());
        return new Where();
    }

    /** The offices by which somebody holds the same position at the unit: they go together. */
    List<Office> heldWith(Office office) {
        return list(
                "officer = ?1 and unitId is not distinct from ?2 and position = ?3 and title = ?4 and validTo = ?5 order by id",
                office.officer(),
                office.unitId(),
                office.position(),
                office.title(),
                office.to() == null ? Office.OPEN : office.to());
    }

    /** An office of a unit that will close, or has closed, ends with it; and no unit closes before it is written. */
    void add(Office office) {
        units.standStill();
        if (office.unitId() != null) {
            units.closing(office.unitId()).ifPresent(closing -> office.endWithItsUnit(closing.by(), closing.on()));
        }
        persistAndFlush(office);
    }

    /** Whether the unit is there on the day; an office begins nowhere else. */
    boolean stands(UUID unitId, LocalDate day) {
        return getEntityManager()
                        .createQuery(
                                "select count(l) from OrgUnitLine l"
                                        + " where l.unit.id = :unit and l.validFrom <= :day and l.validTo > :day",
                                Long.class)
                        .setParameter("unit", unitId)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** What an officer's view shows of her: the offices the reader may read, the latest first. */
    List<Office> of(UUID officer, Actor actor) {
        return list("officer.id = ?1 order by validFrom desc, id desc", officer).stream()
                .filter(office -> OfficePolicy.mayRead(actor, path(office.unitId())))
                .toList();
    }

    /** Who holds or held an office here; the paths are subtrees. */
    static Where officersWithin(OrgUnits units, Set<String> reach, UUID actor) {
        var standing = units.standing("o.unitId", reach, null);
        return new Where()
                .and(
                        "(e.id = :me or e.enteredBy = :me or exists"
                                + " (select 1 from Office o where o.officer.id = e.id and " + standing.clause() + "))",
                        standing.parameters())
                .and("1 = 1", "me", actor);
    }
}
