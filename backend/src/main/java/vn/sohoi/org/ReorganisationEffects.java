package vn.sohoi.org;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Asked as an event while rehearsing, when everything is done: each feature adds the open work it keeps at the units that
 * would close, and what it did itself.
 */
public final class ReorganisationEffects {

    /** One thing that is affected: what it is, where, and how it is called. */
    public record Effect(String what, UUID id, UUID unitId, String label) {}

    private final UUID reorganisation;
    private final LocalDate effectiveOn;
    private final Set<UUID> closing;
    private final List<Effect> found = new ArrayList<>();

    ReorganisationEffects(UUID reorganisation, LocalDate effectiveOn, Set<UUID> closing) {
        this.reorganisation = reorganisation;
        this.effectiveOn = effectiveOn;
        this.closing = Set.copyOf(closing);
    }

    public UUID reorganisation() {
        return reorganisation;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public Set<UUID> closing() {
        return closing;
    }

    public void add(String what, UUID id, UUID unitId, String label) {
        found.add(new Effect(what, id, unitId, label));
    }

    List<Effect> found() {
        return List.copyOf(found);
    }
}
