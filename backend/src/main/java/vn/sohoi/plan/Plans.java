package vn.sohoi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.platform.security.Actor;

/** What other features may ask of plans. */
@ApplicationScoped
public class Plans {

    private final PlanItemRepository items;

    Plans(PlanItemRepository items) {
        this.items = items;
    }

    /** The item as records name it, for whoever may see the record. */
    public Optional<PlanItemRef> item(UUID id) {
        return items.findByIdOptional(id).map(PlanItem::ref);
    }

    /** Several items by id; one query however many. */
    public Map<UUID, PlanItemRef> items(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : items.list("id in ?1", List.copyOf(ids)).stream()
                        .collect(Collectors.toMap(PlanItem::id, PlanItem::ref));
    }

    /** The item if the actor may read its plan; otherwise it is not there. */
    public PlanItemRef requireReadable(UUID itemId, Actor actor) {
        return items.require(itemId, actor).ref();
    }
}
