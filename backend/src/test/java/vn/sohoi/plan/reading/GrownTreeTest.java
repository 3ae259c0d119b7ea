package vn.sohoi.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees grown by chance, written out and read again, are the same trees. */
class GrownTreeTest {
    private static final int SEEDS = 600;

    @Test
    void oneLineToAParagraph() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Corpus grown = Grown.of(seed);
            assertThat(Score.of(grown, Texts.read(grown.text())).faults())
                    .as(grown.name())
                    .isEmpty();
        }
    }

    @Test
    void withoutEmptyLinesAndDecomposed() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Corpus grown = Grown.of(seed);
            String dense = Normalizer.normalize(grown.text().replaceAll("\n+", "\r\n"), Normalizer.Form.NFD);
            assertThat(Score.of(grown, Texts.read(dense)).faults())
                    .as(grown.name())
                    .isEmpty();
        }
    }

    /** Where every line but the last of a paragraph is full, nearly nothing is lost. */
    @ParameterizedTest
    @ValueSource(ints = {70, 74, 78, 82, 86, 90, 95, 100})
    void brokenAtAWidth(int width) {
        int right = 0;
        int of = 0;
        StringBuilder faults = new StringBuilder();
        for (long seed = 0; seed < SEEDS; seed++) {
            Corpus grown = Grown.of(seed);
            String broken = Texts.wrap(grown.text(), width);
            Score score = Score.of(grown, Texts.read(seed % 2 == 0 ? broken : broken.replaceAll("\n+", "\n")));
            right += score.right();
            of += score.of();
            score.faults()
                    .forEach(fault -> faults.append(grown.name())
                            .append(": ")
                            .append(fault)
                            .append('\n'));
        }
        assertThat((double) right / of).as(faults.toString()).isGreaterThanOrEqualTo(0.99);
    }
}
