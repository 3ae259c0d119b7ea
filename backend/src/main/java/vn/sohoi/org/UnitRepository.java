package vn.sohoi.org;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.persistence.Where;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** Units by identity, and their dated lines. Names of units are public inside the Union, so every office reads all. */
@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<OrgUnitLine, UUID> {

    private static final EnumSet<Role> READERS =
            EnumSet.of(Role.OFFICER, Role.APPROVER, Role.INSPECTOR, Role.ADMIN, Role.CLERK);

    private static final Keyset<OrgUnitLine> BY_NAME = byName("folded");

    /** The same order for filters that keep few: those few are sorted, where the index of names would be walked whole. */
    private static final Keyset<OrgUnitLine> FOUND_BY_NAME = byName("sorted");

    private static Keyset<OrgUnitLine> byName(String column) {
        return new Keyset<>(
                OrgUnitLine.class, column, false, line -> Folding.fold(line.fullName()), OrgUnitLine::id, key -> key);
    }

    private final Places places;
    private final UnitNames names;

    UnitRepository(Places places, UnitNames names) {
        this.places = places;
        this.names = names;
    }

    OrgUnitLine require(UUID unitId, Actor actor, LocalDate day) {
        return on(unitId, day).filter(line -> mayRead(actor)).orElseThrow(() -> new Problem.NotFound("unit", unitId));
    }

    OrgUnitLine requireLatest(UUID unitId, Actor actor, LocalDate day) {
        return nearest(List.of(unitId), day).stream()
                .filter(line -> mayRead(actor))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("unit", unitId));
    }

    Page<OrgUnitLine> search(Actor actor, UnitSearch search, LocalDate day, PageQuery paging) {
        var q = search.q() == null ? null : Folding.fold(search.q());
        if (!mayRead(actor) || UnitNames.wordless(q)) {
            return new Page<>(List.of(), null, null, paging.count() ? 0L : null);
        }
        var where = UnitNames.holding("e." + (search.history() ? "folded" : "knownAs"), q)
                .and("e.code = :code", "code", search.code())
                .and("e.parentId = :parent", "parent", search.parent())
                .and("e.kind = :kind", "kind", search.kind());
        if (!search.history() || search.asOf() != null) {
            where.and("e.validFrom <= :day and e.validTo > :day", "day", day);
        }
        if (search.within() != null) {
            where.and(
                    "e.unit.id in (select p.unitId from UnitPlace p where p.validFrom <= :placed and p.validTo > :placed"
                            + " and p.path like concat(:within, '%'))",
                    Map.of("within", place(search.within(), day), "placed", day));
        }
        var narrow = search.within() != null
                || q != null && !q.isEmpty() && !names.soonMet(search.history() ? "folded" : "known_as", q);
        return (narrow ? FOUND_BY_NAME : BY_NAME).page(getEntityManager(), where, paging);
    }

    private String place(UUID unit, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select p.path from UnitPlace p where p.unitId = :unit and p.validFrom <= :day"
                                + " and p.validTo > :day",
                        String.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .orElse("none");
    }

    Optional<OrgUnitLine> on(UUID unitId, LocalDate day) {
        return find("unit.id = ?1 and validFrom <= ?2 and validTo > ?2", unitId, day)
                .firstResultOptional();
    }

    /** At most so many of the units whose path begins with one of these, in the order of their ids. */
    List<UUID> standing(List<String> paths, int most) {
        var where = new Where().inAnyOf("%s", "u.path", paths);
        var query = getEntityManager()
                .createQuery("select u.id from OrgUnit u where " + where.clause() + " order by u.id", UUID.class)
                .setMaxResults(most);
        where.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    List<OrgUnitLine> on(Collection<UUID> unitIds, LocalDate day) {
        return list(
                "from OrgUnitLine l join fetch l.unit where l.unit.id in ?1 and l.validFrom <= ?2 and l.validTo > ?2",
                unitIds,
                day);
    }

    List<OrgUnitLine> under(UUID parent, LocalDate day) {
        return list(
                "from OrgUnitLine l join fetch l.unit where l.parentId = ?1 and l.validFrom <= ?2 and l.validTo > ?2"
                        + " order by l.folded, l.id",
                parent,
                day);
    }

    List<OrgUnitLine> called(String folded, LocalDate day) {
        return list(
                "from OrgUnitLine l join fetch l.unit where l.folded = ?1 and l.validFrom <= ?2 and l.validTo > ?2"
                        + " order by l.id",
                folded,
                day);
    }

    /** Of each unit the line of the day, else the one before it, else the first; by name. */
    List<OrgUnitLine> nearest(Collection<UUID> unitIds, LocalDate day) {
        return list("""
                from OrgUnitLine l join fetch l.unit where l.unit.id in ?1 and l.validFrom = coalesce(
                    (select max(b.validFrom) from OrgUnitLine b where b.unit = l.unit and b.validFrom <= ?2),
                    (select min(a.validFrom) from OrgUnitLine a where a.unit = l.unit))
                order by l.folded, l.id""", unitIds, day);
    }

    /** The units from one down to another in the tree of a day, the topmost first; none when it is not below. */
    @SuppressWarnings("unchecked")
    List<UUID> onWay(UUID top, UUID unit, LocalDate day) {
        return getEntityManager()
                .createNativeQuery("""
                        select w.unit_id from org_unit_place t
                        join org_unit_place u on u.unit_id = :unit and u.path like t.path || '%'
                            and u.valid_from <= :day and u.valid_to > :day
                        join org_unit_place w on w.valid_from <= :day and w.valid_to > :day and w.path in (
                            select substring(u.path for at) from generate_series(length(t.path), length(u.path)) at
                            where substring(u.path from at for 1) = '/')
                        where t.unit_id = :top and t.valid_from <= :day and t.valid_to > :day
                        order by length(w.path)""", UUID.class)
                .setParameter("top", top)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<UUID> placedUnder(UUID unit, LocalDate from, LocalDate to) {
        return getEntityManager()
                .createNativeQuery("""
                        select distinct u.unit_id from org_unit_place h
                        join org_unit_place u on u.path ~>=~ h.path and u.path ~<~ (h.path || '~')
                            and u.valid_from < h.valid_to and u.valid_to > h.valid_from
                            and u.valid_from <= :to and u.valid_to > :from
                        where h.unit_id = :unit and h.valid_from <= :to and h.valid_to > :from
                        and position('/' in substring(u.path from length(h.path) + 1))
                            = length(u.path) - length(h.path) and length(u.path) > length(h.path)""", UUID.class)
                .setParameter("unit", unit)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Who existed on one of these days; whom no reorganisation opened is taken to have been there before it was known. */
    Set<UUID> openBetween(Collection<UUID> unitIds, LocalDate from, LocalDate to) {
        return Set.copyOf(getEntityManager()
                .createQuery("""
                        select l.unit.id from OrgUnitLine l where l.unit.id in :ids and (
                            l.validFrom <= :to and l.validTo > :from or l.validFrom > :to and l.unit.openedBy is null)""", UUID.class)
                .setParameter("ids", unitIds)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList());
    }

    /** Opens a unit below another, or at the top, from a day on. */
    void open(String externalKey, Standing standing, LocalDate from) {
        var opened = new OrgUnit(standing.kind(), externalKey, null);
        getEntityManager().persist(opened);
        opened.standAlone();
        persist(new OrgUnitLine(opened, standing, from, null));
        flush();
        places.add(opened.id(), standing.parent());
        getEntityManager().refresh(opened);
    }

    Optional<OrgUnit> unit(UUID id) {
        return Optional.ofNullable(getEntityManager().find(OrgUnit.class, id));
    }

    List<OrgUnit> units(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("from OrgUnit u where u.id in :ids", OrgUnit.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Of the units at these paths the lowest that is open on a day. */
    Optional<OrgUnit> nearestOpen(List<String> paths, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "from OrgUnit u where u.path in :paths and (u.closedOn is null or u.closedOn > :day)"
                                + " order by length(u.path) desc",
                        OrgUnit.class)
                .setParameter("paths", paths)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<OrgUnitLine> byExternalKey(String key) {
        return find("unit.externalKey = ?1 order by validFrom desc", key).firstResultOptional();
    }

    /** Counts as a unit from now on, without a line yet: who opens it writes that. */
    OrgUnit found(String externalKey, UnitKind kind, UUID by) {
        var unit = new OrgUnit(kind, externalKey, by);
        getEntityManager().persist(unit);
        unit.standAlone();
        return unit;
    }

    /** The one line that may be changed on a day: still open, and begun before. */
    OrgUnitLine changeable(UUID unitId, LocalDate day) {
        return Optional.ofNullable(changeable(List.of(unitId), day).get(unitId))
                .orElseThrow(() -> Refused.at("reorganisation-unit"));
    }

    /** The same of many, in one query; a unit without any line is left out. */
    Map<UUID, OrgUnitLine> changeable(Collection<UUID> unitIds, LocalDate day) {
        if (unitIds.isEmpty()) {
            return Map.of();
        }
        var lines = latest(unitIds);
        for (var line : lines) {
            if (!changeable(line, day)) {
                throw new Problem.Conflict("unit-changed-later", line.fullName());
            }
        }
        return lines.stream().collect(Collectors.toMap(line -> line.unit().id(), line -> line));
    }

    static boolean changeable(OrgUnitLine line, LocalDate day) {
        return line.validTo() == null && line.validFrom().isBefore(day);
    }

    List<OrgUnitLine> latest(Collection<UUID> unitIds) {
        return list(
                "from OrgUnitLine l join fetch l.unit where l.unit.id in ?1 and l.validFrom ="
                        + " (select max(b.validFrom) from OrgUnitLine b where b.unit = l.unit)",
                unitIds);
    }

    /** Of these keys those that a unit has. */
    Set<String> keysInUse(Collection<String> keys) {
        return Set.copyOf(getEntityManager()
                .createQuery("select u.externalKey from OrgUnit u where u.externalKey in :keys", String.class)
                .setParameter("keys", keys)
                .getResultList());
    }

    /** By id, by the clerk's key, or by the official code of a day; whom nobody knows is left out. */
    @SuppressWarnings("unchecked")
    Map<String, UUID> named(Collection<String> names, LocalDate day) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select n, coalesce(
                            (select u.id from org_unit u where u.id = case
                                when n ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then cast(n as uuid) end),
                            (select u.id from org_unit u where u.external_key = n),
                            (select l.unit_id from org_unit_line l
                             where l.code = n and l.valid_from <= :day and l.valid_to > :day))
                        from unnest(:names) n""")
                .setParameter("names", names.toArray(String[]::new))
                .setParameter("day", day)
                .getResultList();
        return rows.stream().filter(row -> row[1] != null).collect(Collectors.toMap(row -> (String) row[0], row ->
                (UUID) row[1]));
    }

    /** Who reports to one of the units on a day or begins to later. */
    List<UUID> everUnderFrom(Collection<UUID> parents, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select distinct l.unit.id from OrgUnitLine l where l.parentId in :parents and l.validTo > :day",
                        UUID.class)
                .setParameter("parents", parents)
                .setParameter("day", day)
                .getResultList();
    }

    /** The lines of the same. */
    List<OrgUnitLine> linesUnderFrom(Collection<UUID> parents, LocalDate day) {
        return list(
                "from OrgUnitLine l join fetch l.unit where l.parentId in ?1 and l.validTo > ?2 order by l.folded, l.id",
                parents,
                day);
    }

    @SuppressWarnings("unchecked")
    List<UUID> ofKindWithin(UnitKind kind, UUID top, LocalDate day) {
        return getEntityManager()
                .createNativeQuery("""
                        select l.unit_id from org_unit_place t
                        join org_unit_place p on p.path ~>=~ t.path and p.path ~<~ (t.path || '~')
                            and p.valid_from <= :day and p.valid_to > :day
                        join org_unit_line l on l.unit_id = p.unit_id and l.valid_from <= :day and l.valid_to > :day
                        where t.unit_id = :top and t.valid_from <= :day and t.valid_to > :day and l.kind = :kind
                        order by l.folded""", UUID.class)
                .setParameter("top", top)
                .setParameter("day", day)
                .setParameter("kind", kind.name())
                .getResultList();
    }

    private static boolean mayRead(Actor actor) {
        return READERS.stream().anyMatch(actor::holds);
    }

    /** Others may stand still beside; a reorganisation waits for them all. */
    void standStill() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock_shared(:key) as text)")
                .setParameter("key", Builder.ONE_AT_A_TIME)
                .getSingleResult();
    }
}
