package vn.sohoi.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sohoi.plan.Audience;
import vn.sohoi.plan.PlanItems.Task;

/** Which units the items are addressed to that name their units; all others are addressed to every unit. */
@ApplicationScoped
class Addressing {

    private static final String NAMED = """
            select d.plan_item_id, p.unit_id from (select unnest(cast(:items as uuid[])) as id) w
            join plan_item_addressee d on d.plan_item_id = w.id
            join org_unit_place n on n.unit_id = d.unit_id and n.valid_from <= :day and n.valid_to > :day
            join (select unnest(cast(:rows as uuid[])) as id) r on true
            join org_unit_place p on p.unit_id = r.id and p.valid_from <= :day and p.valid_to > :day
            where p.path ~>=~ n.path and p.path ~<~ (n.path || '~')
            or exists (select 1 from org_unit_heir h where h.unit_id = d.unit_id and h.heir_id = p.unit_id)""";

    private final EntityManager database;

    Addressing(EntityManager database) {
        this.database = database;
    }

    /** Of the items with named units, the rows they are addressed to, by item. */
    @SuppressWarnings("unchecked")
    Map<UUID, Set<UUID>> named(List<Task> tasks, Collection<UUID> rows, LocalDate day) {
        var named =
                tasks.stream().filter(task -> task.audience() == Audience.NAMED).toList();
        if (named.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Set<UUID>> bySpeaker = new HashMap<>();
        var query = database.createNativeQuery(NAMED)
                .setParameter(
                        "items",
                        FactQuery.array(
                                named.stream().map(Task::saidBy).distinct().toList()))
                .setParameter("rows", FactQuery.array(rows))
                .setParameter("day", day);
        for (var row : (List<Object[]>) query.getResultList()) {
            bySpeaker.computeIfAbsent((UUID) row[0], item -> new HashSet<>()).add((UUID) row[1]);
        }
        Map<UUID, Set<UUID>> addressed = new HashMap<>();
        named.forEach(task -> addressed.put(task.ref().id(), bySpeaker.getOrDefault(task.saidBy(), Set.of())));
        return addressed;
    }

    static boolean includes(Task task, UUID unit, Map<UUID, Set<UUID>> named) {
        return task.audience() == Audience.BELOW
                || named.getOrDefault(task.ref().id(), Set.of()).contains(unit);
    }
}
