package vn.sohoi.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asked as an event at a handover: each feature says how much of its work at the unit the successor takes over. */
public final class GoesOver {

    /** So many plans, reports or activities of the unit. */
    @Schema(name = "HandoverWork")
    public record Work(String what, long count) {}

    private final UUID unit;
    private final List<Work> found = new ArrayList<>();

    GoesOver(UUID unit) {
        this.unit = unit;
    }

    public UUID unit() {
        return unit;
    }

    public void add(String what, long count) {
        found.add(new Work(what, count));
    }

    List<Work> found() {
        return found.stream()
                .filter(work -> work.count() > 0)
                .sorted(java.util.Comparator.comparing(Work::what))
                .toList();
    }
}
