package vn.sohoi.plan.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line under "Nơi nhận"; {@code raw} is the line as it stands, if the recipient was read from one. */
public record Recipient(
        String name,
        RecipientRole role,
        @Schema(nullable = true) String raw) {}
