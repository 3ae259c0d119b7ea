package vn.sohoi.plan.version;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import vn.sohoi.plan.PlacedItem;
import vn.sohoi.plan.reading.ReadItem;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;

/** From the list that is kept to the tree that is shown, and back. */
final class ItemTree {

    static List<VersionItem> of(List<PlacedItem> items) {
        Map<UUID, List<PlacedItem>> byParent = new HashMap<>();
        items.forEach(item -> byParent.computeIfAbsent(item.parentItemId(), none -> new ArrayList<>())
                .add(item));
        return below(null, byParent);
    }

    private static List<VersionItem> below(UUID parent, Map<UUID, List<PlacedItem>> byParent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(item -> new VersionItem(
                        item.itemId(),
                        item.path(),
                        item.marker(),
                        item.kind(),
                        item.text(),
                        below(item.itemId(), byParent)))
                .toList();
    }

    /** Items that name one of these ids are those; the others get an id now and keep it. */
    static List<PlacedItem> placed(List<VersionItem> tree, Set<UUID> known) {
        var placing = new Placing(known);
        placing.add(tree, null, "/items");
        if (!placing.errors.isEmpty()) {
            throw new Problem.Invalid("invalid", placing.errors.toArray(FieldError[]::new));
        }
        return placing.placed;
    }

    private static final class Placing {
        private final Set<UUID> left;
        private final List<PlacedItem> placed = new ArrayList<>();
        private final List<FieldError> errors = new ArrayList<>();

        Placing(Set<UUID> known) {
            left = new HashSet<>(known);
        }

        void add(List<VersionItem> tree, UUID parent, String pointer) {
            for (var at = 0; at < tree.size(); at++) {
                var item = tree.get(at);
                if (item.itemId() != null && !left.remove(item.itemId())) {
                    errors.add(new FieldError(pointer + "/" + at + "/itemId", "rule.ItemIdentity"));
                }
                var id = item.itemId() == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : item.itemId();
                placed.add(new PlacedItem(id, parent, item.path(), item.marker(), item.kind(), item.text()));
                add(item.children(), id, pointer + "/" + at + "/children");
            }
        }
    }

    /** As the reader of texts would have it, so that one check holds for both. */
    static List<ReadItem> read(List<VersionItem> tree, int level) {
        return tree.stream()
                .map(item -> item == null
                        ? null
                        : new ReadItem(
                                item.path(),
                                item.marker(),
                                level,
                                item.kind(),
                                item.text(),
                                List.of(),
                                read(item.children(), level + 1)))
                .toList();
    }

    private ItemTree() {}
}
