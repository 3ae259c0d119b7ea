package vn.sohoi.assignment;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Either a unit or board of the Union, or the name of a body outside it. */
record PartyDraft(
        @Schema(nullable = true) UUID unitId,
        @Schema(nullable = true) @Size(min = 1, max = 300) String name) {

    boolean namesOneOfBoth() {
        return (unitId == null) != (name == null || name.isBlank());
    }
}
