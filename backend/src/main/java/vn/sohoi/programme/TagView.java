package vn.sohoi.programme;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.activity.ActivityRef;
import vn.sohoi.people.OfficerRef;
import vn.sohoi.plan.PlanItemRef;
import vn.sohoi.platform.api.Versioned;

/** One thing that belongs to a programme: an item or an activity. */
@Schema(name = "ProgrammeTagView")
record TagView(
        UUID id,
        long version,
        @Schema(nullable = true) PlanItemRef planItem,
        @Schema(nullable = true) ActivityRef activity,
        OfficerRef taggedBy)
        implements Versioned {}
