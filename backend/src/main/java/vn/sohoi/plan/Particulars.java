package vn.sohoi.plan;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What officers look for in a plan and its head does not say: chủ đề năm, khâu đột phá, the board to ask. */
public record Particulars(
        @Schema(nullable = true) @Size(max = 1000) String yearTheme,
        @Schema(nullable = true) @Size(max = 1000) String breakthrough,
        @Schema(nullable = true) @Size(max = 1000) String contactBoard) {}
