package vn.sohoi.plan.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an item should be checked by a person. */
public record Doubt(String code, @Schema(nullable = true) String detail) {}
