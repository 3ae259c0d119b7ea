package vn.sohoi.report;

import jakarta.persistence.Embeddable;
import java.util.Map;
import vn.sohoi.ledger.Figure;

/**
 * A section of a report. As long as nobody has written a text, it is drafted from the sentences.
 *
 * @param sentences one a line, with {@code {{CODE}}} for figures
 * @param text null while it is only drafted
 */
@Embeddable
record ReportSection(String code, String marker, String heading, String sentences, String text) {

    ReportSection written(String words) {
        return new ReportSection(code, marker, heading, sentences, words);
    }

    SectionView view(Map<String, Figure.Status> figures) {
        var drafted = text == null;
        return new SectionView(code, marker, heading, drafted ? Narrative.draft(sentences, figures) : text, drafted);
    }
}
