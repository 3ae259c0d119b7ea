package vn.sohoi.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The customer's plan in another dress gives the same result. */
class SameTreeTest {
    private static final String PLAN = Texts.customersPlan();

    private static void same(String changed) {
        PlanReading before = Texts.read(PLAN);
        PlanReading after = Texts.read(changed);
        assertThat(Texts.outline(after)).isEqualTo(Texts.outline(before));
        PlanDocument a = before.document();
        PlanDocument b = after.document();
        assertThat(List.of(b.number(), b.symbol(), b.place(), b.date(), b.title(), b.basis(), b.closing()))
                .isEqualTo(List.of(a.number(), a.symbol(), a.place(), a.date(), a.title(), a.basis(), a.closing()));
        assertThat(b.legalBases()).isEqualTo(a.legalBases());
        assertThat(b.signatory()).isEqualTo(a.signatory());
        assertThat(b.recipients())
                .extracting(Recipient::name)
                .isEqualTo(a.recipients().stream().map(Recipient::name).toList());
        assertThat(b.recipients())
                .extracting(Recipient::role)
                .isEqualTo(a.recipients().stream().map(Recipient::role).toList());
    }

    @Test
    void decomposedLetters() {
        same(Normalizer.normalize(PLAN, Normalizer.Form.NFD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n\n", "\u2028"})
    void otherLineEnds(String end) {
        same(PLAN.replace("\n", end));
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 72, 76, 78, 80, 85, 90})
    void brokenAtAWidth(int width) {
        same(Texts.wrap(PLAN, width));
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 72, 76, 78, 80, 85, 90})
    void brokenAtAWidthWithoutEmptyLines(int width) {
        same(Texts.wrap(PLAN, width).replaceAll("\n{2,}", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "- 3 -", "Trang 3", "2/10", "\f", "\f4\n"})
    void pageNumbersBetweenParagraphs(String page) {
        same(PLAN.replace("\n\n", "\n\n" + page + "\n\n"));
    }

    @ParameterizedTest
    @ValueSource(chars = {'–', '—', '−', '‐', '‑', '•', '·', '▪', '*', '●'})
    void otherDashes(char dash) {
        same(PLAN.replaceAll("(?m)^- ", dash + " "));
    }

    @Test
    void tabsAndStrangeSpaces() {
        same("\uFEFF" + PLAN.replaceAll("(?m)^(-|\\d\\.|[IV]+\\.) ", "$1\t").replaceAll("(?m)^", "\t"));
        same(PLAN.replace(' ', '\u00A0'));
        same(PLAN.replace(" ", " \u200B"));
        same(PLAN.replaceAll("(?m)$", "  \t "));
    }

    @Test
    void noEmptyLines() {
        same(PLAN.replaceAll("\n{2,}", "\n"));
    }
}
