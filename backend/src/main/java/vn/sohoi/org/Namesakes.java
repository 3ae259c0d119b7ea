package vn.sohoi.org;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the units that would be called the same under one parent. Whoever only came there can be kept apart by where it
 * came from; what the act itself says, and whoever stays, keeps its name.
 */
final class Namesakes {

    private final Blueprint.Ground ground;
    private final Blueprint blueprint;
    private final Map<UUID, Standing> written;
    private final Map<UUID, Map<String, Map<UUID, Standing>>> called = new LinkedHashMap<>();

    /** What the former parents and those above them are called. */
    private final Map<UUID, Standing> former;

    Namesakes(Blueprint.Ground ground, Blueprint blueprint) {
        this.ground = ground;
        this.blueprint = blueprint;
        written = blueprint.written();
        var crowded = crowded();
        var parents =
                crowded.stream().map(this::cameFrom).filter(Objects::nonNull).collect(Collectors.toSet());
        former = new LinkedHashMap<>(ground.before(parents));
        former.putAll(ground.before(former.values().stream()
                .map(Standing::parent)
                .filter(above -> above != null && !parents.contains(above))
                .collect(Collectors.toSet())));
    }

    /** Everybody under the parents that get somebody, by name; answers who came to a name that another has. */
    private Set<UUID> crowded() {
        var parents = written.values().stream()
                .map(Standing::parent)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        parents.forEach(parent -> called.put(parent, new TreeMap<>()));
        written.forEach(this::put);
        var gone = blueprint.heirs().keySet();
        ground.standingUnder(parents).forEach((unit, lines) -> {
            if (!written.containsKey(unit) && !gone.contains(unit)) {
                lines.forEach(line -> put(unit, line));
            }
        });
        var crowded = new LinkedHashSet<UUID>();
        called.values().stream()
                .flatMap(names -> names.values().stream())
                .filter(same -> same.size() > 1)
                .forEach(same -> crowded.addAll(same.keySet()));
        return crowded;
    }

    private void put(UUID unit, Standing standing) {
        if (standing.parent() != null) {
            called.get(standing.parent())
                    .computeIfAbsent(key(standing), name -> new LinkedHashMap<>())
                    .put(unit, standing);
        }
    }

    /** As the database compares names. */
    private static String key(Standing standing) {
        return (standing.type() + " " + standing.name()).strip().toLowerCase(Locale.ROOT);
    }

    /** Under whom a unit stood that keeps its name and stands elsewhere now; null for all others. */
    private UUID cameFrom(UUID unit) {
        var before = blueprint.before(unit);
        var now = written.get(unit);
        return before == null
                        || now == null
                        || !key(before).equals(key(now))
                        || Objects.equals(before.parent(), now.parent())
                ? null
                : before.parent();
    }

    List<NameClash> clashes() {
        var clashes = new ArrayList<NameClash>();
        called.forEach((parent, names) -> {
            var taken = new HashSet<>(names.keySet());
            names.values().stream()
                    .filter(same -> same.size() > 1)
                    .forEach(same -> clashes.add(new NameClash(parent, apart(same, taken))));
        });
        return clashes;
    }

    private List<NameClash.Namesake> apart(Map<UUID, Standing> same, Set<String> taken) {
        var order = same.keySet().stream()
                .sorted(Comparator.comparing((UUID unit) -> String.join(" ", ways(unit)))
                        .thenComparing(unit -> unit))
                .toList();
        var all = order.stream().flatMap(unit -> ways(unit).stream()).toList();
        return order.stream()
                .map(unit -> {
                    var standing = same.get(unit);
                    var suggested = suggested(standing, ways(unit), all, taken);
                    if (suggested != null) {
                        taken.add(key(suggested));
                    }
                    return new NameClash.Namesake(unit, cameFrom(unit), standing, suggested, blueprint.pointer(unit));
                })
                .toList();
    }

    /** The first way to say it that is nobody else's; where all are taken, the first with a number. */
    private static Standing suggested(Standing standing, List<String> ways, List<String> all, Set<String> taken) {
        if (ways.isEmpty()) {
            return null;
        }
        var own = ways.stream()
                .filter(way -> all.stream().filter(way::equalsIgnoreCase).count() == 1);
        var numbered = Stream.iterate(2, number -> number + 1).map(number -> ways.getFirst() + " " + number);
        return Stream.concat(own, numbered)
                .map(way -> standing.called(null, "%s (%s)".formatted(standing.name(), way)))
                .filter(called -> !taken.contains(key(called)))
                .findFirst()
                .orElseThrow();
    }

    /** How to say where a unit came from, the shortest first. */
    private List<String> ways(UUID unit) {
        var parent = former.get(cameFrom(unit));
        if (parent == null) {
            return List.of();
        }
        var above = former.get(parent.parent());
        return Stream.of(parent.name(), parent.fullName(), above == null ? null : parent.name() + ", " + above.name())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
