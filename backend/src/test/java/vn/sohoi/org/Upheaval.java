package vn.sohoi.org;

import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.quicktheories.core.Gen;

/** A random change, made to fit whatever stands when its day comes; told to the model and written for the clerk. */
record Upheaval(Sort sort, int first, int second, int days) {

    enum Sort {
        OPEN,
        MERGE_NEW,
        MERGE_OLD,
        SPLIT,
        SPLIT_OFF,
        SHARE,
        SHARE_OFF,
        SHARE_INTO,
        MOVE,
        RENAME,
        CLOSE,
        ABOLISH
    }

    static Gen<Upheaval> one() {
        return integers()
                .between(0, Sort.values().length - 1)
                .zip(
                        integers().between(0, 30),
                        integers().between(0, 30),
                        integers().between(1, 70),
                        (sort, first, second, days) -> new Upheaval(Sort.values()[sort], first, second, days));
    }

    static Gen<List<Upheaval>> some() {
        return lists().of(one()).ofSizeBetween(1, 6);
    }

    /** What everybody is called who is the first below somebody; so that acts bring many of one name together. */
    static final String NAME = "Nà Pàng";

    /** The change as the clerk writes it, after the model was told; null when nothing of the kind can be done. */
    Change on(Villages model, LocalDate day, String root) {
        var standing = new ArrayList<>(model.openOn(day.minusDays(1)));
        standing.remove(root);
        var one = standing.get(first % standing.size());
        var other = standing.get(second % standing.size());
        var fresh = "x" + model.order.size() + "-" + UUID.randomUUID();
        var parent = model.above(one, day.minusDays(1));
        switch (sort) {
            case OPEN -> {
                model.open(fresh, one, day);
                var alone = standing.stream().noneMatch(unit -> one.equals(model.above(unit, day.minusDays(1))));
                var opened = new NewUnit(fresh, UnitKind.COMMUNE, "", alone ? NAME : fresh, null, one);
                return change(ChangeKind.OPEN, List.of(), List.of(opened), null, null);
            }
            case MERGE_NEW -> {
                if (model.belongs(parent, other, day.minusDays(1))) {
                    return null;
                }
                model.open(fresh, parent, day);
                var merged = one.equals(other) ? List.of(one) : List.of(one, other);
                merged.forEach(unit -> model.close(unit, fresh, day));
                return change(ChangeKind.MERGE, merged, List.of(unit(fresh, parent)), null, null);
            }
            case MERGE_OLD -> {
                if (model.belongs(other, one, day.minusDays(1))) {
                    return null;
                }
                model.close(one, other, day);
                return change(ChangeKind.MERGE, List.of(one), List.of(), other, null);
            }
            case SPLIT -> {
                var second = fresh + "b";
                model.open(fresh, parent, day);
                model.open(second, parent, day);
                model.close(one, fresh, day);
                var opens = List.of(unit(fresh, parent), unit(second, parent));
                return change(ChangeKind.SPLIT, List.of(one), opens, fresh, null);
            }
            case SPLIT_OFF -> {
                model.open(fresh, parent, day);
                return change(ChangeKind.SPLIT, List.of(one), List.of(unit(fresh, parent)), one, null);
            }
            case SHARE -> {
                var sibling = fresh + "b";
                model.open(fresh, parent, day);
                model.open(sibling, parent, day);
                model.close(one, weights()[1] > weights()[0] ? sibling : fresh, day);
                return shared(one, List.of(unit(fresh, parent), unit(sibling, parent)), null, fresh, sibling);
            }
            case SHARE_OFF -> {
                model.open(fresh, parent, day);
                return shared(one, List.of(unit(fresh, parent)), one, one, fresh);
            }
            case SHARE_INTO -> {
                if (model.belongs(other, one, day.minusDays(1))) {
                    return null;
                }
                model.open(fresh, parent, day);
                model.close(one, other, day);
                return shared(one, List.of(unit(fresh, parent)), other, other, fresh);
            }
            case MOVE -> {
                if (model.belongs(other, one, day.minusDays(1)) || parent.equals(other)) {
                    return null;
                }
                model.move(one, other, day);
                return change(ChangeKind.MOVE, List.of(one), List.of(), null, other);
            }
            case RENAME -> {
                return new Change(
                        ChangeKind.RENAME, List.of(one), null, null, null, null, null, "N" + fresh, null, null);
            }
            case CLOSE -> {
                model.close(one, parent, day);
                return change(ChangeKind.CLOSE, List.of(one), List.of(), null, null);
            }
            default -> {
                model.openOn(day.minusDays(1)).stream()
                        .filter(unit -> unit.startsWith("d") && model.belongs(unit, root, day.minusDays(1)))
                        .forEach(unit -> model.close(unit, model.above(unit, day.minusDays(1)), day));
                return new Change(
                        ChangeKind.ABOLISH_LEVEL,
                        List.of(root),
                        null,
                        null,
                        null,
                        UnitKind.DISTRICT,
                        null,
                        null,
                        null,
                        null);
            }
        }
    }

    /** One of them may be nothing. */
    private int[] weights() {
        return new int[] {first % 5, first % 5 == 0 ? 1 + second % 4 : second % 5};
    }

    /** When nobody is named, the larger share takes the place of the past. */
    private Change shared(String unit, List<NewUnit> opens, String to, String one, String other) {
        var shares = new LinkedHashMap<String, BigDecimal>();
        shares.put(one, BigDecimal.valueOf(weights()[0]));
        shares.put(other, BigDecimal.valueOf(weights()[1]));
        return new Change(ChangeKind.SPLIT, List.of(unit), opens, to, null, null, null, null, null, shares);
    }

    private static NewUnit unit(String key, String parent) {
        return new NewUnit(key, UnitKind.COMMUNE, "xã", key, null, parent);
    }

    private static Change change(ChangeKind kind, List<String> units, List<NewUnit> open, String to, String parent) {
        return new Change(kind, units, open, to, parent, null, null, null, null, null);
    }
}
