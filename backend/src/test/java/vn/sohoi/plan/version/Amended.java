package vn.sohoi.plan.version;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import vn.sohoi.plan.PlacedItem;
import vn.sohoi.plan.reading.ItemKind;

/** A plan after some random amendments: added, edited, moved with all below, taken out with all below, renumbered. */
final class Amended {

    private static final AtomicLong NEXT = new AtomicLong(1);

    private final Random chance;
    private final Map<UUID, List<UUID>> below = new HashMap<>();
    private final Map<UUID, String> text = new HashMap<>();
    private final Map<UUID, UUID> parent = new HashMap<>();

    private Amended(List<PlacedItem> from, Random chance) {
        this.chance = chance;
        from.forEach(item -> put(item.itemId(), item.parentItemId(), Integer.MAX_VALUE, item.text()));
    }

    static List<PlacedItem> from(List<PlacedItem> before, Random chance, int steps) {
        var plan = new Amended(before, chance);
        for (var step = 0; step < steps; step++) {
            plan.amend();
        }
        var numbered = new ArrayList<PlacedItem>();
        plan.number(null, "", numbered);
        return numbered;
    }

    private void amend() {
        var item = any();
        switch (item == null ? 0 : chance.nextInt(5)) {
            case 0, 1 -> put(new UUID(1, NEXT.getAndIncrement()), any(), chance.nextInt(4), words());
            case 2 -> text.put(item, text.get(item) + " " + words());
            case 3 -> remove(item);
            default -> move(item);
        }
    }

    private void move(UUID item) {
        var to = any();
        for (var up = to; up != null; up = parent.get(up)) {
            if (up.equals(item)) {
                return;
            }
        }
        below.get(parent.get(item)).remove(item);
        put(item, to, chance.nextInt(4), text.get(item));
    }

    private void remove(UUID item) {
        List.copyOf(below.getOrDefault(item, List.of())).forEach(this::remove);
        below.get(parent.get(item)).remove(item);
        text.remove(item);
    }

    private void put(UUID item, UUID under, int rank, String words) {
        var siblings = below.computeIfAbsent(under, none -> new ArrayList<>());
        siblings.add(Math.min(rank, siblings.size()), item);
        parent.put(item, under);
        text.put(item, words);
    }

    private UUID any() {
        var all = List.copyOf(text.keySet().stream().sorted().toList());
        var at = chance.nextInt(all.size() + 1);
        return at == all.size() ? null : all.get(at);
    }

    private String words() {
        return "việc " + chance.nextInt(100);
    }

    private void number(UUID under, String path, List<PlacedItem> into) {
        var at = 1;
        for (var item : below.getOrDefault(under, List.of())) {
            var own = path + at++;
            into.add(new PlacedItem(item, under, own, own + ".", ItemKind.ITEM, text.get(item)));
            number(item, own + ".", into);
        }
    }
}
