package vn.sohoi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    void theLargestRemaindersGetOneMore() {
        assertThat(divided("100", "0.6", "0.4")).containsExactly("60", "40");
        assertThat(divided("7", "1", "1", "1")).containsExactly("3", "2", "2");
        assertThat(divided("10", "1", "3", "3")).containsExactly("2", "4", "4");
        assertThat(divided("101", "60", "40")).containsExactly("61", "40");
        assertThat(divided("5", "0", "1")).containsExactly("0", "5");
        assertThat(divided("0", "2", "1")).containsExactly("0", "0");
        assertThat(divided("7.00", "1", "1")).containsExactly("4", "3");
        assertThat(divided("0.05", "1", "1")).containsExactly("0.03", "0.02");
    }

    @Test
    void thePartsAreTheWholeAndEachIsItsShareToLessThanOne() {
        qt().withExamples(1000)
                .forAll(
                        integers().between(0, 1_000_000),
                        lists().of(integers().between(0, 500)).ofSizeBetween(1, 9))
                .assuming((total, weights) -> weights.stream().anyMatch(weight -> weight > 0))
                .checkAssert((total, weights) -> {
                    var whole = BigDecimal.valueOf(total);
                    var sum = BigDecimal.valueOf(
                            weights.stream().mapToInt(Integer::intValue).sum());
                    var parts = Apportionment.divide(
                            whole, weights.stream().map(BigDecimal::valueOf).toList());
                    assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                            .isEqualByComparingTo(whole);
                    for (var at = 0; at < parts.size(); at++) {
                        var exact = whole.multiply(BigDecimal.valueOf(weights.get(at)))
                                .divide(sum, 9, RoundingMode.HALF_EVEN);
                        assertThat(parts.get(at).subtract(exact).abs()).isLessThan(BigDecimal.ONE);
                    }
                });
    }

    private static List<String> divided(String total, String... weights) {
        var parts = Apportionment.divide(
                new BigDecimal(total), Stream.of(weights).map(BigDecimal::new).toList());
        return parts.stream().map(BigDecimal::toPlainString).toList();
    }
}
