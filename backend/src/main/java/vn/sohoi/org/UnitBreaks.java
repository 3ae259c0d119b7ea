package vn.sohoi.org;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.org.UnitBreak.Kind;

/** On which days, and by what act, a unit or what belongs to it began, ended or came to stand elsewhere. */
@ApplicationScoped
public class UnitBreaks {

    /** Whoever belonged to the unit on one of the days, and what a reorganisation did to them on one. */
    private static final String HAPPENED = """
            with around as (
                select distinct u.unit_id from org_unit_place h
                join org_unit_place u on u.path ~>=~ h.path and u.path ~<~ (h.path || '~')
                    and u.valid_from < h.valid_to and u.valid_to > h.valid_from
                    and u.valid_from <= :to and u.valid_to > :from
                where h.unit_id = :unit and h.valid_from <= :to and h.valid_to > :from),
            happened as (
                select u.id, u.closed_on as day, u.closed_by as act, 'CLOSED' as what
                from org_unit u where u.closed_on > :from and u.closed_on <= :to
                union all
                select l.unit_id, l.valid_from, l.begun_by, case
                    when b.id is null then 'OPENED' when b.parent_id is distinct from l.parent_id then 'MOVED'
                    else 'RENAMED' end
                from org_unit_line l
                left join org_unit_line b on b.unit_id = l.unit_id and b.valid_to = l.valid_from
                where l.valid_from > :from and l.valid_from <= :to and l.begun_by is not null)
            select cast(e.day as text), e.act,
                   max(case when e.id = :unit then e.what end) as own,
                   count(*) filter (where e.what = 'OPENED') as opened,
                   count(*) filter (where e.what = 'CLOSED') as closed,
                   count(*) filter (where e.what = 'MOVED') as moved
            from happened e join around a on a.unit_id = e.id
            where e.what <> 'RENAMED' or e.id = :unit
            group by e.day, e.act order by e.day, e.act""";

    private final EntityManager database;
    private final UnitRepository units;
    private final ReorganisationRepository reorganisations;
    private final OrgUnits house;

    UnitBreaks(EntityManager database, UnitRepository units, ReorganisationRepository reorganisations, OrgUnits house) {
        this.database = database;
        this.units = units;
        this.reorganisations = reorganisations;
        this.house = house;
    }

    /** The days a reorganisation gave a unit: from the one to before the other; null where none did. */
    public record Life(LocalDate openedOn, LocalDate closedOn) {

        public boolean begunBy(LocalDate day) {
            return openedOn == null || !openedOn.isAfter(day);
        }

        public boolean endedBy(LocalDate day) {
            return closedOn != null && !closedOn.isAfter(day);
        }
    }

    public Life life(UUID id) {
        var unit = units.unit(id).orElseThrow();
        var opened = unit.openedBy() == null
                ? null
                : units.list("from OrgUnitLine l where l.unit.id = ?1 order by l.validFrom", id)
                        .getFirst()
                        .validFrom();
        return new Life(opened, unit.closedOn());
    }

    /** After the first of these days, until the last; the earliest first. */
    @SuppressWarnings("unchecked")
    public List<UnitBreak> between(UUID unit, LocalDate from, LocalDate to) {
        List<Object[]> rows = database.createNativeQuery(HAPPENED)
                .setParameter("unit", unit)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        var acts =
                rows.stream().map(row -> (UUID) row[1]).filter(Objects::nonNull).collect(Collectors.toSet());
        var plans = reorganisations.byIds(acts);
        return rows.stream()
                .map(row -> {
                    var day = LocalDate.parse((String) row[0]);
                    var before = before(unit, day);
                    var after = kin("unit_id", "successor_id", "", unit, day);
                    var kind = kind((String) row[2], before);
                    return new UnitBreak(
                            day,
                            kind,
                            before,
                            after,
                            under(
                                    kind == Kind.CLOSED
                                            ? after.stream().findFirst().map(UnitRef::id)
                                            : Optional.of(unit),
                                    day),
                            ((Number) row[3]).longValue(),
                            ((Number) row[4]).longValue(),
                            ((Number) row[5]).longValue(),
                            ActRef.of(plans.get((UUID) row[1])));
                })
                .toList();
    }

    private static Kind kind(String own, List<UnitRef> before) {
        if (own == null || own.equals(Kind.RENAMED.name())) {
            return !before.isEmpty() ? Kind.JOINED : own == null ? Kind.BELOW : Kind.RENAMED;
        }
        return Kind.valueOf(own);
    }

    private UnitRef under(Optional<UUID> unit, LocalDate day) {
        return unit.flatMap(id -> house.above(id, day)).map(house::ref).orElse(null);
    }

    /** Of whom the unit was made that day, or who came to it; not who had belonged to it before. */
    private List<UnitRef> before(UUID unit, LocalDate day) {
        return kin("successor_id", "unit_id", """
                        and not exists (
                            select 1 from org_unit_place h join org_unit_place p on p.path like h.path || '%'
                                and p.valid_from < :day and p.valid_to >= :day
                            where h.unit_id = :unit and h.valid_from < :day and h.valid_to >= :day
                            and p.unit_id = s.unit_id)""", unit, day);
    }

    @SuppressWarnings("unchecked")
    private List<UnitRef> kin(String mine, String others, String which, UUID unit, LocalDate day) {
        List<UUID> ids = database.createNativeQuery("""
                        select s.%2$s from org_unit_successor s
                        join lateral (select folded from org_unit_line l where l.unit_id = s.%2$s
                            order by l.valid_from desc limit 1) called on true
                        where s.%1$s = :unit and s.since = :day %3$s
                        order by s.numbers desc, called.folded""".formatted(mine, others, which), UUID.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList();
        var ref = house.refs(ids);
        return ids.stream().map(ref::get).toList();
    }
}
