package vn.sohoi.org;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Where;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** What other features may ask of the organisation, and the one command of the importer. */
@ApplicationScoped
public class OrgUnits {

    private static final int FEW = 32;
    private static final UUID NO_UNIT = new UUID(0, 0);

    private final UnitRepository units;
    private final Keepers keepers;
    private final Clock clock;

    OrgUnits(UnitRepository units, Keepers keepers, Clock clock) {
        this.units = units;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** Where the unit stands for reading: closed, below whoever took over. */
    public String path(UUID id) {
        return unit(id).path();
    }

    /**
     * Where offices must be held to write, decide or hand in for the unit: at the unit, and once it has closed at the
     * nearest open one on its place. Who stands above that one reviews.
     */
    public String keeperPath(UUID id) {
        return keepers.of(unit(id)).path();
    }

    /** Where the work of the unit is reviewed: at the unit above its keeper; the topmost has none above. */
    public Optional<String> reviewerPath(UUID id) {
        var kept = keeperPath(id);
        return Optional.of(kept.substring(0, kept.lastIndexOf('/', kept.length() - 2) + 1))
                .filter(above -> above.length() > 1);
    }

    /** Whether the actor goes on with what the unit has begun. */
    public boolean mayWrite(Actor actor, UUID id) {
        return actor.holdsAt(Role.OFFICER, keeperPath(id));
    }

    /**
     * The actor goes on with what the unit has begun. A unit out of reach is not there; one within reach but not one's
     * own is forbidden: who stands above reads and reviews. Answers where the work is kept.
     */
    public String requireWriter(Actor actor, UUID id) {
        if (!actor.reaches(Role.READERS, path(id))) {
            throw new Problem.NotFound("unit", id);
        }
        var kept = keeperPath(id);
        if (!actor.holdsAt(Role.OFFICER, kept)) {
            throw new Problem.Forbidden();
        }
        return kept;
    }

    /** The same for something new of a day; a unit that had closed by then begins nothing. */
    public String requireWriter(Actor actor, UUID id, LocalDate day) {
        var kept = requireWriter(actor, id);
        keepers.expectOpen(unit(id), day);
        return kept;
    }

    /** Of these units those that have closed, with who carries on their work. */
    public Map<UUID, HandedOver> handedOver(Collection<UUID> ids) {
        return keepers.handedOver(ids);
    }

    /** Null for a unit that is open. */
    public HandedOver handedOver(UUID id) {
        return unit(id).closedOn() == null ? null : handedOver(List.of(id)).get(id);
    }

    private OrgUnit unit(UUID id) {
        return units.unit(id).orElseThrow(() -> new Problem.NotFound("unit", id));
    }

    /**
     * Keeps the rows whose unit stands in one of the subtrees and, when {@code within} is given, also in that one.
     * A few units are named one by one, so that an index by unit finds their rows however few they have.
     */
    public Where standing(String unitColumn, Collection<String> reach, UUID within) {
        var paths = within == null ? List.copyOf(reach) : common(reach, path(within));
        var few = units.standing(paths, FEW + 1);
        if (few.size() <= FEW) {
            return new Where().and(unitColumn + " in (:standing)", "standing", few.isEmpty() ? List.of(NO_UNIT) : few);
        }
        return new Where().inAnyOf(unitColumn + " in (select w.id from OrgUnit w where %s)", "w.path", paths);
    }

    /** What two subtrees share is the lower of them, or nothing. */
    private static List<String> common(Collection<String> reach, String within) {
        return reach.stream()
                .filter(path -> path.startsWith(within) || within.startsWith(path))
                .map(path -> path.startsWith(within) ? path : within)
                .distinct()
                .toList();
    }

    /** The first day on which a unit is no more, past or to come, and the reorganisation that decided it. */
    public record Closing(LocalDate on, UUID by) {}

    public Optional<Closing> closing(UUID id) {
        return units.unit(id)
                .filter(unit -> unit.closingAct() != null)
                .map(unit -> new Closing(unit.closedOn(), unit.closingAct()));
    }

    /** Until this transaction ends no reorganisation is carried out: a unit that is there stays there. */
    public void standStill() {
        units.standStill();
    }

    public boolean exists(UUID id) {
        return units.unit(id).isPresent();
    }

    /** Whether all of these stand below the unit today; a unit does not stand below itself. */
    public boolean allBelow(UUID unit, Collection<UUID> ids) {
        var top = path(unit);
        return ids.stream()
                .allMatch(id -> units.unit(id)
                        .filter(below ->
                                below.path().startsWith(top) && !below.path().equals(top))
                        .isPresent());
    }

    /** The unit as it is called today; a closed one as it was last called. */
    public UnitRef ref(UUID id) {
        return units.nearest(List.of(id), LocalDate.now(clock)).stream()
                .findFirst()
                .map(UnitRef::of)
                .orElseThrow(() -> new Problem.NotFound("unit", id));
    }

    /** Several units as they are called today or were last, by id; one query however many. */
    public Map<UUID, UnitRef> refs(Collection<UUID> ids) {
        return refs(ids, LocalDate.now(clock));
    }

    /** The same on a day. */
    Map<UUID, UnitRef> refs(Collection<UUID> ids, LocalDate day) {
        return ids.isEmpty()
                ? Collections.emptyMap() // unlike Map.of() it may be asked for null
                : units.nearest(ids, day).stream().map(UnitRef::of).collect(toMap(UnitRef::id, ref -> ref));
    }

    /** The units that report to this one today, by name. */
    public List<UnitRef> under(UUID parent) {
        return under(parent, LocalDate.now(clock));
    }

    /** The units that reported to this one on a day, by name. */
    public List<UnitRef> under(UUID parent, LocalDate day) {
        return units.under(parent, day).stream().map(UnitRef::of).toList();
    }

    /** The units of a kind in the subtree of another on a day, by name. */
    public List<UnitRef> ofKindWithin(UnitKind kind, UUID top, LocalDate day) {
        var ids = units.ofKindWithin(kind, top, day);
        var called = refs(ids, day);
        return ids.stream().map(called::get).toList();
    }

    /** The units in the subtree of another that are called so on a day, with type and name; the name is folded. */
    public List<UnitRef> called(String folded, UUID top, LocalDate day) {
        return units.called(folded, day).stream()
                .filter(line -> units.onWay(top, line.unit().id(), day).size() > 1)
                .map(UnitRef::of)
                .toList();
    }

    /** The unit this one reported to on a day; the topmost has none. */
    public Optional<UUID> above(UUID id, LocalDate day) {
        return units.on(id, day).map(OrgUnitLine::parentId);
    }

    /** A unit directly below another; one that had closed by then, or had yet to open, is named all the same. */
    public record Part(UnitRef unit, boolean open) {}

    /** The units that belonged directly below this one on any of these days, by name: between them they have its sum. */
    public List<Part> parts(UUID unit, LocalDate from, LocalDate to) {
        var ids = units.placedUnder(unit, from, to);
        if (ids.isEmpty()) {
            return List.of();
        }
        var open = units.openBetween(ids, from, to);
        return units.nearest(ids, to).stream()
                .map(line ->
                        new Part(UnitRef.of(line), open.contains(line.unit().id())))
                .toList();
    }

    /** From one unit down to another, both included, in the tree of a day; empty when the other is not below it. */
    public List<UnitRef> trail(UUID top, UUID unit, LocalDate day) {
        var way = units.onWay(top, unit, day);
        var called = refs(way, day);
        return way.stream().map(called::get).toList();
    }

    public Optional<UUID> byExternalKey(String key) {
        return units.byExternalKey(key).map(line -> line.unit().id());
    }

    /** A unit as a clerk describes it; keys are the clerk's own. */
    public record Described(
            String externalKey,
            UnitKind kind,
            String type,
            String name,
            String code,
            String parentKey,
            LocalDate from) {}

    /** What became of one described unit. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /** Opens the unit or corrects its latest line; runs in the caller's transaction. */
    public Outcome describe(Described unit) {
        var known = units.byExternalKey(unit.externalKey());
        if (known.isPresent()) {
            var line = known.get();
            var said = new Standing(line.parentId(), line.kind(), unit.type(), unit.name(), unit.code());
            return line.correct(said) ? Outcome.UPDATED : Outcome.UNCHANGED;
        }
        var parent = unit.parentKey() == null
                ? null
                : units.byExternalKey(unit.parentKey()).orElseThrow().unit().id();
        units.open(
                unit.externalKey(),
                new Standing(parent, unit.kind(), unit.type(), unit.name(), unit.code()),
                unit.from());
        return Outcome.CREATED;
    }
}
