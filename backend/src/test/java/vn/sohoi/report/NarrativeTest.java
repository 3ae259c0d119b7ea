package vn.sohoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sohoi.ledger.Figure.Status;

class NarrativeTest {

    @Test
    void aDraftSpeaksOnlyOfWhatWasReported() {
        var sentences = "Có {{A}} cuộc với {{B}} lượt.\nMở {{C}} lớp.";

        assertThat(Narrative.draft(sentences, Map.of("A", Status.REPORTED, "B", Status.REPORTED)))
                .isEqualTo("Có {{A}} cuộc với {{B}} lượt.");
        assertThat(Narrative.draft(sentences, Map.of("A", Status.REPORTED, "B", Status.NOT_REPORTED)))
                .isEmpty();
    }

    @Test
    void aTextMayNameOnlyFiguresOfTheReport() {
        assertThat(Narrative.knows("Có {{ A }} và {{B}}", Map.of("A", 1, "B", 1)))
                .isTrue();
        assertThat(Narrative.knows("Có {{X}}", Map.of("A", 1))).isFalse();
        assertThat(Narrative.knows("Không có số nào", Map.of())).isTrue();
    }
}
