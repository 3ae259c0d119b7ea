package vn.sohoi.plan;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Body of every step: a note for the file. */
public record PlanMove(
        @Schema(nullable = true) @Size(max = 2000) String note) {}
