package vn.sohoi.plan.reading;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One document cited in the basis paragraphs, for example 10-ĐA/TU. */
public record LegalBasis(
        String number,
        @Schema(nullable = true) LocalDate date,
        @Schema(nullable = true) String issuer,
        @Schema(nullable = true) String title) {}
