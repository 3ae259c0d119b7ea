package vn.sohoi.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.platform.api.Problem;

@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

    List<Evidence> of(UUID activity) {
        return list("activityId = ?1 order by id", activity);
    }

    Evidence require(UUID activity, UUID id) {
        return find("activityId = ?1 and id = ?2", activity, id)
                .firstResultOptional()
                .orElseThrow(() -> new Problem.NotFound("evidence", id));
    }

    boolean has(UUID activity, UUID content) {
        return count("activityId = ?1 and contentId = ?2", activity, content) > 0;
    }

    /** How many each activity has; those without any are absent. */
    Map<UUID, Long> counts(Collection<UUID> activities) {
        return getEntityManager()
                .createQuery(
                        "select e.activityId, count(e) from Evidence e where e.activityId in :activities group by e.activityId",
                        Object[].class)
                .setParameter("activities", activities)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
