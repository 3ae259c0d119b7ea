package vn.sohoi.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.sohoi.org.ReorganisationDependents;
import vn.sohoi.org.ReorganisationEffects;

/** What a reorganisation means for counts: those it makes itself, and those made since for more than one unit. */
@ApplicationScoped
class CountedSince {

    /** Live counts from the day on at an heir, or at a unit that was counted anew because it was divided. */
    private static final String SPEAKING_FOR_OTHERS = """
            select e.source_type, count(distinct e.source_id) from ledger_entry e
            join indicator i on i.code = e.indicator and i.kind = 'STOCK'
            where e.day >= :day and e.sign = 1 and e.source_id <> :plan
            and (e.unit_id in (:heirs) or e.unit_id in (
                select o.unit_id from ledger_entry o where o.source_id = :plan and o.sign = 1))
            and not exists (select 1 from ledger_entry b where b.reverses = e.seq)
            and not exists (select 1 from org_unit u where u.id = e.unit_id and u.opened_by = :plan)
            group by e.source_type order by e.source_type""";

    private static final String OPENING = """
            select e.unit_id, i.name || ': ' || trim_scale(e.quantity) from ledger_entry e
            join indicator i on i.code = e.indicator
            where e.source_id = :plan and e.sign = 1 order by i.position, e.seq""";

    private static final UUID NO_UNIT = new UUID(0, 0);

    private final EntityManager database;

    CountedSince(EntityManager database) {
        this.database = database;
    }

    void stand(@Observes ReorganisationDependents asked) {
        var heirs = asked.heirs().isEmpty() ? List.of(NO_UNIT) : List.copyOf(asked.heirs());
        for (Object row : database.createNativeQuery(SPEAKING_FOR_OTHERS)
                .setParameter("day", asked.effectiveOn())
                .setParameter("plan", asked.reorganisation())
                .setParameter("heirs", heirs)
                .getResultList()) {
            var cells = (Object[]) row;
            asked.add(((String) cells[0]).toLowerCase(Locale.ROOT), ((Number) cells[1]).longValue());
        }
    }

    void tell(@Observes ReorganisationEffects asked) {
        for (Object row : database.createNativeQuery(OPENING)
                .setParameter("plan", asked.reorganisation())
                .getResultList()) {
            var cells = (Object[]) row;
            asked.add("opening-count", asked.reorganisation(), (UUID) cells[0], (String) cells[1]);
        }
    }
}
