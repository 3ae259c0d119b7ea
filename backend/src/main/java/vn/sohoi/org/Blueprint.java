package vn.sohoi.org;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sohoi.org.UnitsDivided.Division;

/**
 * The organisation as it will be from the effective day, worked out change by change before anything is written. Only
 * units that are spoken of, or that stand directly below one that closes, are looked at.
 */
final class Blueprint {

    /** What is there on the day before. */
    interface Ground {
        Standing standing(UUID unit);

        List<UUID> under(Collection<UUID> units);

        /** Everybody who stands under one of them from the day on, or will, with each standing. */
        Map<UUID, List<Standing>> standingUnder(Collection<UUID> parents);

        /** How these stand on the day before. */
        Map<UUID, Standing> before(Collection<UUID> units);
    }

    /** What became of a unit; of several successors one takes the numbers. */
    record Succession(UUID unit, UUID successor, boolean numbers) {}

    private final Ground ground;
    private final Map<UUID, Standing> before = new LinkedHashMap<>();
    private final Map<UUID, Standing> after = new LinkedHashMap<>();
    private final Map<UUID, UUID> heirs = new LinkedHashMap<>();
    private final Set<UUID> opened = new LinkedHashSet<>();
    private final List<Succession> successions = new ArrayList<>();
    private final Map<UUID, Division> divisions = new LinkedHashMap<>();
    private final Map<UUID, String> pointers = new HashMap<>();
    private List<NameClash> clashes = List.of();

    private String pointer = "/changes";

    Blueprint(Ground ground) {
        this.ground = ground;
    }

    /** Of which change the next ones are, for what has to be refused. */
    void of(String change) {
        pointer = change;
    }

    void open(UUID unit, Standing standing) {
        opened.add(unit);
        pointers.put(unit, pointer);
        after.put(unit, standing);
    }

    /** Its numbers go to the heir, or to whoever stands above it. */
    void close(UUID unit, UUID heir) {
        var above = standing(unit).parent();
        var taker = heir == null ? above : heir;
        if (taker == null || taker.equals(unit) || heirs.containsKey(unit) || opened.contains(unit)) {
            throw Refused.at("reorganisation-heir", pointer);
        }
        heirs.put(unit, taker);
        pointers.put(unit, pointer);
        succeed(unit, taker, true);
    }

    void succeed(UUID unit, UUID successor, boolean numbers) {
        successions.add(new Succession(unit, successor, numbers));
    }

    void divide(Division division) {
        if (divisions.putIfAbsent(division.unit(), division) != null) {
            throw Refused.at("reorganisation-shares", pointer);
        }
    }

    void change(UUID unit, Standing standing) {
        standing(unit);
        pointers.put(unit, pointer);
        after.put(unit, standing);
    }

    Standing standing(UUID unit) {
        if (!after.containsKey(unit)) {
            var found = ground.standing(unit);
            before.put(unit, found);
            after.put(unit, found);
        }
        return after.get(unit);
    }

    /** Brings along what stands below a unit that closes, and looks whether everybody has a way to the top. */
    void settle() {
        ground.under(heirs.keySet()).forEach(this::standing);
        for (var unit : List.copyOf(after.keySet())) {
            var standing = after.get(unit);
            if (!heirs.containsKey(unit) && standing.parent() != null && heirs.containsKey(standing.parent())) {
                pointers.putIfAbsent(unit, pointers.get(standing.parent()));
                after.put(unit, standing.under(open(standing.parent())));
            }
        }
        moved().forEach(this::requireWayUp);
        requireClearShares();
    }

    /** Names who would be called like another under the same parent, and calls them as suggested. */
    List<NameClash> keepApart() {
        clashes = new Namesakes(ground, this).clashes();
        for (var clash : clashes) {
            clash.units().stream()
                    .filter(unit -> unit.suggested() != null)
                    .forEach(unit -> after.put(unit.unit(), unit.suggested()));
        }
        return clashes;
    }

    /** How a unit that was there stood before; null for others. */
    Standing before(UUID unit) {
        return before.get(unit);
    }

    /** The change that touched a unit, or closed who stood above it; null for others. */
    String pointer(UUID unit) {
        return pointers.get(unit);
    }

    /** Whoever gets a share goes on, and is not divided in the same act: else it would be of a share of what? */
    private void requireClearShares() {
        for (var division : divisions.values()) {
            for (var share : division.shares()) {
                var successor = share.successor();
                if (heirs.containsKey(successor)
                        || divisions.containsKey(successor) && !successor.equals(division.unit())) {
                    throw Refused.at("reorganisation-shares");
                }
            }
        }
    }

    /** Who in the end takes over from a unit. */
    private UUID open(UUID unit) {
        var seen = new HashSet<UUID>();
        var at = unit;
        while (heirs.containsKey(at)) {
            if (!seen.add(at)) {
                throw Refused.at("reorganisation-circle");
            }
            at = heirs.get(at);
        }
        return at;
    }

    private void requireWayUp(UUID unit) {
        var seen = new HashSet<UUID>();
        for (var at = unit; at != null; at = standing(at).parent()) {
            if (!seen.add(at)) {
                throw Refused.at("reorganisation-circle");
            }
        }
    }

    private List<UUID> moved() {
        heirs.keySet().forEach(this::open);
        return List.copyOf(after.keySet()).stream()
                .filter(unit -> !heirs.containsKey(unit))
                .toList();
    }

    Map<UUID, UUID> heirs() {
        return heirs;
    }

    Set<UUID> opened() {
        return opened;
    }

    List<Succession> successions() {
        return successions;
    }

    List<Division> divisions() {
        return List.copyOf(divisions.values());
    }

    List<NameClash> clashes() {
        return clashes;
    }

    /** Units that go on, otherwise than before, or begin; as they will be. */
    Map<UUID, Standing> written() {
        var written = new LinkedHashMap<UUID, Standing>();
        after.forEach((unit, standing) -> {
            if (!heirs.containsKey(unit) && !standing.equals(before.get(unit))) {
                written.put(unit, standing);
            }
        });
        return written;
    }

    /** Everybody to whom something happens. */
    Set<UUID> touched() {
        var touched = new LinkedHashSet<>(heirs.keySet());
        touched.addAll(written().keySet());
        return touched;
    }
}
