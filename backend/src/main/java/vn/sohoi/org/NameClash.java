package vn.sohoi.org;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Units that an act brings together under one name. */
record NameClash(UUID parent, List<Namesake> units) {

    /** What it is called, and would be called if kept apart; without {@code suggested} it keeps its name. */
    record Namesake(UUID unit, UUID cameFrom, Standing standing, Standing suggested, String pointer) {}

    /** Two that keep their name cannot be kept apart. */
    boolean stuck() {
        return units.stream().filter(unit -> unit.suggested() == null).count() > 1;
    }

    String name() {
        return units.getFirst().standing().fullName();
    }

    /** Of which change it is told: that of the first who came. */
    String pointer() {
        return units.stream()
                .map(Namesake::pointer)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("/changes");
    }

    String suggestions() {
        return units.stream()
                .filter(unit -> unit.suggested() != null)
                .map(unit -> unit.suggested().fullName())
                .collect(Collectors.joining(", "));
    }
}
