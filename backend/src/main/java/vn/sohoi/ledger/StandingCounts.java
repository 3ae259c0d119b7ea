package vn.sohoi.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What units last counted on or before a day, together with those they speak for. */
@ApplicationScoped
class StandingCounts {

    /**
     * A unit speaks for itself and for everybody whose numbers came to it. Who belongs to a divided one is left out
     * of what others speak for: it is in the shares.
     */
    private static final String SPOKEN_FOR = """
            with spoken as (
                select u as unit, u as head from unnest(cast(:heads as uuid[])) u
                union
                select h.unit_id, h.heir_id from org_unit_heir h where h.heir_id = any (cast(:heads as uuid[])))
            select s.head, l.indicator, cast(sum(l.quantity) as numeric(18, 2))
            from spoken s join (
                select distinct on (e.indicator, e.unit_id) e.indicator, e.unit_id, e.quantity
                from indicator i join ledger_entry e on e.indicator = i.code
                where i.kind = 'STOCK' and e.unit_id in (select unit from spoken) and e.day <= :to and e.sign = 1
                and not exists (select 1 from ledger_entry b where b.reverses = e.seq)
                order by e.indicator, e.unit_id, e.day desc, e.seq desc) l on l.unit_id = s.unit
            where %s
            and (s.head = any (cast(:divided as uuid[])) or not exists (
                select 1 from spoken d where d.unit = s.unit and d.head = any (cast(:divided as uuid[]))))
            group by s.head, l.indicator order by l.indicator""".formatted(Heirs.haveNotCounted("l", Position.now()));

    private final EntityManager database;

    StandingCounts(EntityManager database) {
        this.database = database;
    }

    /** By unit and indicator; what was never counted is not there. */
    Map<UUID, Map<String, BigDecimal>> of(Collection<UUID> heads, Collection<UUID> divided, LocalDate to) {
        var counts = new LinkedHashMap<UUID, Map<String, BigDecimal>>();
        for (Object row : database.createNativeQuery(SPOKEN_FOR)
                .setParameter("heads", array(heads))
                .setParameter("divided", array(divided))
                .setParameter("to", to)
                .getResultList()) {
            var cells = (Object[]) row;
            counts.computeIfAbsent((UUID) cells[0], head -> new LinkedHashMap<>())
                    .put((String) cells[1], (BigDecimal) cells[2]);
        }
        return counts;
    }

    private static String array(Collection<UUID> units) {
        return units.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
