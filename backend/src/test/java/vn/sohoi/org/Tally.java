package vn.sohoi.org;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * What was recorded in {@link Villages}, added up on the fingers: the property tests hold the ledger against it. Knows
 * counts that are divided, and no statement of SQL.
 */
final class Tally {

    record Kept(String unit, LocalDate day, int quantity, boolean stock) {}

    private final Villages model;
    private final List<Kept> kept = new ArrayList<>();

    Tally(Villages model) {
        this.model = model;
    }

    /** One count of a unit a day; false when there was one. */
    boolean keep(Kept fact) {
        var twice = fact.stock()
                && kept.stream()
                        .anyMatch(k -> k.stock()
                                && k.unit().equals(fact.unit())
                                && k.day().equals(fact.day()));
        return !twice && kept.add(fact);
    }

    /** Each successor begins with its part of what the unit spoke for, added to what it spoke for itself. */
    void divide(String unit, Map<String, BigDecimal> shares, LocalDate day) {
        var whole = spokenFor(unit, null, day);
        if (whole == null) {
            return;
        }
        var openings = new ArrayList<Kept>();
        dealt(whole, shares).forEach((successor, part) -> {
            var own = successor.equals(unit) ? null : spokenFor(successor, unit, day);
            openings.add(new Kept(successor, day, part + Objects.requireNonNullElse(own, 0), true));
        });
        kept.addAll(openings);
    }

    /** Deals out one after the other to whoever is furthest from the exact share: another way to the largest remainder. */
    private static Map<String, Integer> dealt(int whole, Map<String, BigDecimal> shares) {
        var sum = shares.values().stream().mapToInt(BigDecimal::intValue).sum();
        var parts = new LinkedHashMap<String, Integer>();
        shares.forEach((successor, weight) -> parts.put(successor, whole * weight.intValue() / sum));
        while (parts.values().stream().mapToInt(Integer::intValue).sum() < whole) {
            String furthest = null;
            for (var successor : shares.keySet()) {
                if (furthest == null || owed(whole, shares, parts, successor) > owed(whole, shares, parts, furthest)) {
                    furthest = successor;
                }
            }
            parts.merge(furthest, 1, Integer::sum);
        }
        return parts;
    }

    private static int owed(int whole, Map<String, BigDecimal> shares, Map<String, Integer> parts, String successor) {
        var sum = shares.values().stream().mapToInt(BigDecimal::intValue).sum();
        return whole * shares.get(successor).intValue() - parts.get(successor) * sum;
    }

    private Integer spokenFor(String unit, String butNotFor, LocalDate day) {
        return standing(day.minusDays(1)).stream()
                .filter(count -> speaks(unit, count.unit()) && (butNotFor == null || !speaks(butNotFor, count.unit())))
                .map(Kept::quantity)
                .reduce(Integer::sum)
                .orElse(null);
    }

    private boolean speaks(String unit, String whose) {
        return unit.equals(whose) || model.heirs(whose).containsKey(unit);
    }

    BigDecimal flow(LocalDate from, LocalDate to, BiPredicate<String, LocalDate> counts) {
        return sum(kept.stream()
                .filter(fact -> !fact.stock()
                        && !fact.day().isBefore(from)
                        && !fact.day().isAfter(to))
                .filter(fact -> counts.test(fact.unit(), fact.day()))
                .toList());
    }

    BigDecimal stock(LocalDate to, BiPredicate<String, LocalDate> counts) {
        return sum(standing(to).stream()
                .filter(fact -> counts.test(fact.unit(), fact.day()))
                .toList());
    }

    /** The last count of each unit, unless somebody who took over has counted. */
    private List<Kept> standing(LocalDate to) {
        var counted = kept.stream()
                .filter(fact -> fact.stock() && !fact.day().isAfter(to))
                .toList();
        return counted.stream()
                .filter(fact -> counted.stream()
                        .noneMatch(later ->
                                later.unit().equals(fact.unit()) && later.day().isAfter(fact.day())))
                .filter(fact -> model.heirs(fact.unit()).entrySet().stream()
                        .noneMatch(heir -> counted.stream()
                                .anyMatch(other -> other.unit().equals(heir.getKey())
                                        && !other.day().isBefore(heir.getValue()))))
                .toList();
    }

    private static BigDecimal sum(List<Kept> facts) {
        return facts.stream()
                .map(fact -> BigDecimal.valueOf(fact.quantity()).setScale(2))
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
