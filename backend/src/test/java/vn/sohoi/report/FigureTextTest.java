package vn.sohoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sohoi.ledger.Figure.Kind;
import vn.sohoi.ledger.Figure.Status;

class FigureTextTest {

    @Test
    void numbersAreWrittenTheVietnameseWay() {
        assertThat(FigureText.number(new BigDecimal("1284.50"))).isEqualTo("1.284,5");
        assertThat(FigureText.number(new BigDecimal("58120.00"))).isEqualTo("58.120");
        assertThat(FigureText.number(new BigDecimal("0.00"))).isEqualTo("0");
        assertThat(FigureText.number(new BigDecimal("-1234567.05"))).isEqualTo("-1.234.567,05");
    }

    @Test
    void aShareSaysWhatItIsAShareOf() {
        var share = figure(Kind.RATIO, "52.59", Status.REPORTED, "700", "1331");
        assertThat(FigureText.sentence(share)).isEqualTo("52,59% (700/1.331)");
        assertThat(FigureText.value(share)).isEqualTo("52,59");
        assertThat(FigureText.note(share)).isEqualTo("700/1.331");
    }

    @Test
    void whatIsMissingIsNeverZero() {
        var missing = figure(Kind.FLOW, null, Status.NOT_REPORTED, null, null);
        assertThat(FigureText.sentence(missing)).isEqualTo("chưa có số liệu");
        assertThat(FigureText.value(missing)).isEqualTo("chưa có số liệu");
        var half = figure(Kind.RATIO, null, Status.NOT_REPORTED, "700", null);
        assertThat(FigureText.sentence(half)).isEqualTo("chưa có số liệu");
        assertThat(FigureText.note(half)).isEmpty();
        var nobody = figure(Kind.RATIO, null, Status.NOT_APPLICABLE, "0", "0");
        assertThat(FigureText.sentence(nobody)).isEqualTo("không áp dụng");
        assertThat(FigureText.value(figure(Kind.FLOW, "0.00", Status.REPORTED, null, null)))
                .isEqualTo("0");
    }

    static ReportFigureView figure(Kind kind, String value, Status status, String over, String under) {
        return new ReportFigureView(
                UUID.randomUUID(), "CODE", "Chỉ tiêu", "cuộc", kind, exact(value), status, exact(over), exact(under));
    }

    private static BigDecimal exact(String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
