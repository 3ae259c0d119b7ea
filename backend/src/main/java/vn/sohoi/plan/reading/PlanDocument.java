package vn.sohoi.plan.reading;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Head and foot of the document. A field which is not in the text is null. The lines of {@code issuer} and the
 * paragraphs of {@code basis} and {@code closing} are separated by a line feed.
 */
public record PlanDocument(
        @Schema(nullable = true) Integer number,
        @Schema(nullable = true) String symbol,
        @Schema(nullable = true) String type,
        @Schema(nullable = true) String typeName,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) LocalDate date,
        @Schema(nullable = true) String title,
        @Schema(nullable = true) Integer year,
        @Schema(nullable = true) String issuer,
        @Schema(nullable = true) String basis,
        List<LegalBasis> legalBases,
        @Schema(nullable = true) String closing,
        @Schema(nullable = true) Signatory signatory,
        List<Recipient> recipients) {

    /** Whoever sends a document back may leave a list out. */
    public PlanDocument {
        legalBases = legalBases == null ? List.of() : legalBases;
        recipients = recipients == null ? List.of() : recipients;
    }

    /** The same text under another number, place and date. */
    public PlanDocument numbered(Integer number, String symbol, String place, LocalDate date) {
        return new PlanDocument(
                number,
                symbol,
                type,
                typeName,
                place,
                date,
                title,
                year,
                issuer,
                basis,
                legalBases,
                closing,
                signatory,
                recipients);
    }
}
