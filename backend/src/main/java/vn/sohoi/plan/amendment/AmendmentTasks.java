package vn.sohoi.plan.amendment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.persistence.Where;

/** Tasks of a lower plan, the newest first; callers require the plan. */
@ApplicationScoped
class AmendmentTasks implements PanacheRepositoryBase<AmendmentTask, UUID> {

    private static final Keyset<AmendmentTask> NEWEST = new Keyset<>(
            AmendmentTask.class, "id", true, task -> task.id().toString(), AmendmentTask::id, UUID::fromString);

    AmendmentTask require(UUID planId, UUID id) {
        return findByIdOptional(id)
                .filter(task -> task.planId().equals(planId))
                .orElseThrow(() -> new Problem.NotFound("amendment-task", id));
    }

    Optional<AmendmentTask> open(UUID itemId) {
        return find("itemId = ?1 and state = ?2", itemId, TaskState.OPEN).firstResultOptional();
    }

    List<AmendmentTask> openAmong(Collection<UUID> itemIds) {
        return itemIds.isEmpty()
                ? List.of()
                : list("itemId in ?1 and state = ?2", List.copyOf(itemIds), TaskState.OPEN);
    }

    Page<AmendmentTask> search(UUID planId, TaskState state, PageQuery paging) {
        var where = new Where().and("e.planId = :plan", "plan", planId).and("e.state = :state", "state", state);
        return NEWEST.page(getEntityManager(), where, paging);
    }
}
