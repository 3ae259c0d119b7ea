package vn.sohoi.importing;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a file: counted, and every problem grouped by kind with its rows (the heading is row 1). */
record ImportAnswer(UUID id, String kind, boolean dryRun, State state, Counts counts, List<RowProblem> problems) {

    /** What the file became has an id of its own. */
    ImportAnswer withId(UUID other) {
        return new ImportAnswer(other, kind, dryRun, state, counts, problems);
    }

    enum State {
        COMMITTED,
        REJECTED,
        REHEARSED
    }

    record Counts(int created, int updated, int unchanged, int rejected, int total) {}

    record RowProblem(
            String type,
            String title,
            List<Integer> rows,
            @Schema(nullable = true) String column,
            @Schema(nullable = true) String value,
            @Schema(nullable = true) String suggestion) {}
}
