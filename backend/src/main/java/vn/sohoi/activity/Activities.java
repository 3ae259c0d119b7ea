package vn.sohoi.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.platform.security.Actor;

/** What other features may ask of activities. */
@ApplicationScoped
public class Activities {

    private final ActivityRepository activities;

    Activities(ActivityRepository activities) {
        this.activities = activities;
    }

    /** The activity if the actor may read it; otherwise it is not there. */
    public ActivityRef requireReadable(UUID id, Actor actor) {
        return ActivityRef.of(activities.require(id, actor));
    }

    /** Several by id, for whoever may see what names them; one query however many. */
    public Map<UUID, ActivityRef> refs(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : activities.list("id in ?1", List.copyOf(ids)).stream()
                        .map(ActivityRef::of)
                        .collect(Collectors.toMap(ActivityRef::id, ref -> ref));
    }
}
