package vn.sohoi.plan.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who signed: authority (TM., KT., …), the body or office signed for, the office of the signer, the name. */
public record Signatory(
        @Schema(nullable = true) String authority,
        @Schema(nullable = true) String onBehalfOf,
        @Schema(nullable = true) String title,
        @Schema(nullable = true) String name) {}
