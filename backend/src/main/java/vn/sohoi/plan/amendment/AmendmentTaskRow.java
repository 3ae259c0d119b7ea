package vn.sohoi.plan.amendment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.people.OfficerRef;
import vn.sohoi.plan.PlanItemRef;
import vn.sohoi.plan.version.WordDiff;
import vn.sohoi.plan.version.WordRun;
import vn.sohoi.platform.api.Versioned;

/** A change above, word by word, with the item it concerns here and the answer that was given. */
record AmendmentTaskRow(
        UUID id,
        long version,
        PlanItemRef item,
        PlanItemRef upperItem,
        int upperVersion,
        UpperChange change,
        String textBefore,
        @Schema(nullable = true) String textAfter,
        List<WordRun> words,
        Instant raisedAt,
        TaskState state,
        @Schema(nullable = true) String note,
        @Schema(nullable = true) OfficerRef answeredBy,
        @Schema(nullable = true) Instant answeredAt)
        implements Versioned {

    static AmendmentTaskRow of(AmendmentTask task, Map<UUID, PlanItemRef> items, OfficerRef officer) {
        return new AmendmentTaskRow(
                task.id(),
                task.version(),
                items.get(task.itemId()),
                items.get(task.upperItemId()),
                task.number(),
                task.change(),
                task.textBefore(),
                task.textAfter(),
                task.textAfter() == null ? List.of() : WordDiff.of(task.textBefore(), task.textAfter()),
                task.raisedAt(),
                task.state(),
                task.note(),
                officer,
                task.answeredAt());
    }
}
