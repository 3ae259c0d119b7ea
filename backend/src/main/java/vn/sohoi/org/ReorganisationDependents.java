package vn.sohoi.org;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Asked as an event before a reorganisation is taken back: each feature adds what was recorded since that would no longer
 * be true. What stands at units the reorganisation opened is counted already.
 */
public final class ReorganisationDependents {

    private final UUID reorganisation;
    private final LocalDate effectiveOn;
    private final Set<UUID> heirs;
    private final Set<UUID> enlarged;
    private final Map<String, Long> found = new LinkedHashMap<>();

    ReorganisationDependents(UUID reorganisation, LocalDate effectiveOn, Set<UUID> heirs, Set<UUID> enlarged) {
        this.reorganisation = reorganisation;
        this.effectiveOn = effectiveOn;
        this.heirs = Set.copyOf(heirs);
        this.enlarged = Set.copyOf(enlarged);
    }

    public UUID reorganisation() {
        return reorganisation;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** Who was there before and speaks for a closed unit since. */
    public Set<UUID> heirs() {
        return heirs;
    }

    /** Those of them that did not stand above the closed unit before: what is below them is more than it was. */
    public Set<UUID> enlarged() {
        return enlarged;
    }

    public void add(String what, long count) {
        if (count > 0) {
            found.merge(what, count, Long::sum);
        }
    }

    Map<String, Long> found() {
        return found;
    }
}
