package vn.sohoi.plan.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reminders, counted by delivery. */
@ApplicationScoped
class Reminders implements PanacheRepositoryBase<Reminder, UUID> {

    /** How often a delivery was reminded of, and when last. */
    record Told(UUID deliveryId, int times, Instant last) {}

    Map<UUID, Told> of(Collection<UUID> deliveries) {
        return getEntityManager()
                .createQuery(
                        "select r.deliveryId, count(r), max(r.at) from Reminder r where r.deliveryId in :ids"
                                + " group by r.deliveryId",
                        Object[].class)
                .setParameter("ids", List.copyOf(deliveries))
                .getResultStream()
                .map(row -> new Told((UUID) row[0], ((Number) row[1]).intValue(), (Instant) row[2]))
                .collect(Collectors.toMap(Told::deliveryId, told -> told));
    }

    Set<UUID> toldOn(LocalDate day, Collection<UUID> deliveries) {
        return list("day = ?1 and deliveryId in ?2", day, List.copyOf(deliveries)).stream()
                .map(Reminder::deliveryId)
                .collect(Collectors.toSet());
    }
}
