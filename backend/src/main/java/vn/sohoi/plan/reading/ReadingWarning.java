package vn.sohoi.plan.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something missing or unclear in the document; the line counts from 1, null if it is about the whole text. */
public record ReadingWarning(
        String code, String detail, @Schema(nullable = true) Integer line) {}
