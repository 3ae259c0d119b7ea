package vn.sohoi.plan.reading;

import java.time.LocalDate;
import java.util.List;

/**
 * Head and foot of the document. A field which is not in the text is null. The lines of {@code issuer} and the
 * paragraphs of {@code basis} and {@code closing} are separated by a line feed.
 */
public record PlanDocument(
        Integer number,
        String symbol,
        String type,
        String typeName,
        String place,
        LocalDate date,
        String title,
        Integer year,
        String issuer,
        String basis,
        List<LegalBasis> legalBases,
        String closing,
        Signatory signatory,
        List<Recipient> recipients) {}
