package vn.sohoi.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The coverage said once more, without a database: every item is asked where it leads, every activity where it was. */
final class CoverageModel {

    private record Item(String plan, String parent, String upper) {}

    private record Held(String item, UUID unit, int attendances, boolean result) {}

    private final Map<String, UUID> plans = new HashMap<>();
    private final Set<String> issued = new HashSet<>();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> exempted = new HashSet<>();
    private final List<Held> held = new ArrayList<>();
    private final Map<UUID, UUID> above = new HashMap<>();

    void stands(UUID unit, UUID under) {
        above.put(unit, under);
    }

    void plan(String id, UUID unit, boolean isIssued) {
        plans.put(id, unit);
        if (isIssued) {
            issued.add(id);
        }
    }

    void issued(String plan) {
        issued.add(plan);
    }

    boolean isIssued(String plan) {
        return issued.contains(plan);
    }

    UUID unitOf(String plan) {
        return plans.get(plan);
    }

    void item(String id, String plan, String parent, String upper) {
        items.put(id, new Item(plan, parent, upper));
    }

    List<String> itemsOf(String plan) {
        return items.keySet().stream()
                .filter(id -> items.get(id).plan().equals(plan))
                .toList();
    }

    void done(String item) {
        done.add(item);
    }

    void exempt(String item, UUID unit) {
        exempted.add(unit + " " + item);
    }

    void held(String item, UUID unit, int attendances, boolean result) {
        held.add(new Held(item, unit, attendances, result));
    }

    Map<String, String> cells(Collection<UUID> units, List<String> columns) {
        var cells = new TreeMap<String, String>();
        units.forEach(unit -> columns.forEach(column -> cells.put(unit + " " + column, cell(unit, column))));
        return cells;
    }

    private String cell(UUID unit, String column) {
        var own = items.keySet().stream()
                .filter(id -> plans.get(items.get(id).plan()).equals(unit) && leadsTo(id, column))
                .toList();
        var there = held.stream()
                .filter(one -> isWithin(one.unit(), unit) && leadsTo(one.item(), column))
                .toList();
        String state;
        if (own.stream().anyMatch(done::contains) || there.stream().anyMatch(Held::result)) {
            state = "HAS_RESULT";
        } else if (!there.isEmpty()) {
            state = "IN_PROGRESS";
        } else if (!own.isEmpty()) {
            state = "PLANNED";
        } else {
            state = exempted.contains(unit + " " + column) ? "NOT_APPLICABLE" : "NOT_CONCRETISED";
        }
        return state + " " + there.size() + " "
                + there.stream().mapToInt(Held::attendances).sum();
    }

    private boolean isWithin(UUID unit, UUID head) {
        return unit.equals(head) || head.equals(above.get(unit));
    }

    private boolean leadsTo(String item, String column) {
        if (item == null) {
            return false;
        }
        var one = items.get(item);
        return item.equals(column) || leadsTo(one.parent(), column) || leadsTo(one.upper(), column);
    }
}
