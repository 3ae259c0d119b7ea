package vn.sohoi.org;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sohoi.platform.api.Problem;

/** What other features may ask of the organisation, and the one command of the importer. */
@ApplicationScoped
public class OrgUnits {

    private final UnitRepository units;
    private final Clock clock;

    OrgUnits(UnitRepository units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Where the unit stands for access. */
    public String path(UUID id) {
        return units.unit(id).map(OrgUnit::path).orElseThrow(() -> new Problem.NotFound("unit", id));
    }

    /** The unit as it is called today. */
    public UnitRef ref(UUID id) {
        return units.on(id, LocalDate.now(clock)).map(UnitRef::of).orElseThrow(() -> new Problem.NotFound("unit", id));
    }

    /** Several units as they are called today, by id; one query however many. */
    public Map<UUID, UnitRef> refs(Collection<UUID> ids) {
        return units.on(ids, LocalDate.now(clock)).stream().map(UnitRef::of).collect(toMap(UnitRef::id, ref -> ref));
    }

    /** The units that report to this one today, by name. */
    public List<UnitRef> under(UUID parent) {
        return under(parent, LocalDate.now(clock));
    }

    /** The units that reported to this one on a day, by name. */
    public List<UnitRef> under(UUID parent, LocalDate day) {
        return units.under(parent, day).stream().map(UnitRef::of).toList();
    }

    /** The unit this one reported to on a day; the topmost has none. */
    public Optional<UUID> above(UUID id, LocalDate day) {
        return units.on(id, day).map(OrgUnitLine::parentId);
    }

    /** From one unit down to another, both included, as called on a day; empty when the other is not below it. */
    public List<UnitRef> trail(UUID top, UUID unit, LocalDate day) {
        var from = path(top);
        var down = units.unit(unit).map(OrgUnit::path).filter(path -> path.startsWith(from));
        return down.map(path ->
                        units.onPath(from, path, day).stream().map(UnitRef::of).toList())
                .orElse(List.of());
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

    /** Opens the unit or corrects its current line; runs in the caller's transaction. */
    public Outcome describe(Described unit) {
        var known = units.byExternalKey(unit.externalKey());
        if (known.isPresent()) {
            return known.get().describe(unit.type(), unit.name(), unit.code()) ? Outcome.UPDATED : Outcome.UNCHANGED;
        }
        var parent = unit.parentKey() == null
                ? null
                : units.byExternalKey(unit.parentKey()).orElseThrow().unit();
        var opened = new OrgUnit(unit.kind(), unit.externalKey());
        units.getEntityManager().persist(opened);
        opened.standUnder(parent);
        var line = new OrgUnitLine(opened, parent == null ? null : parent.id(), unit.from());
        line.describe(unit.type(), unit.name(), unit.code());
        units.persist(line);
        return Outcome.CREATED;
    }
}
