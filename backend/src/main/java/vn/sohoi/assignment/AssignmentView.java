package vn.sohoi.assignment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;
import vn.sohoi.plan.Audience;
import vn.sohoi.plan.Schedule;
import vn.sohoi.platform.api.Versioned;

/** Who does an item, when, and whom it is addressed to; an audience of null follows the item above. */
record AssignmentView(
        UUID planItemId,
        long version,
        Schedule schedule,
        @Schema(nullable = true) Audience audience,
        List<UnitRef> addressees,
        List<PartyView> parties,
        List<Step> allowed)
        implements Versioned {

    @Schema(name = "AssignmentStep")
    enum Step {
        EDIT
    }
}
