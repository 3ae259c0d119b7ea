package vn.sohoi.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a count by weights into whole numbers with exactly its sum: everybody gets what is whole of their share, and
 * the largest remainders get one more, of equal ones the first. What is not whole itself is divided by hundredths.
 */
final class Apportionment {

    static List<BigDecimal> divide(BigDecimal total, List<BigDecimal> weights) {
        var scale = total.stripTrailingZeros().scale() <= 0 ? 0 : 2;
        var parts = whole(total.setScale(scale).unscaledValue(), integers(weights));
        return parts.stream().map(part -> new BigDecimal(part, scale)).toList();
    }

    private static List<BigInteger> integers(List<BigDecimal> weights) {
        var scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return weights.stream()
                .map(weight -> weight.setScale(scale).unscaledValue())
                .toList();
    }

    private static List<BigInteger> whole(BigInteger total, List<BigInteger> weights) {
        var sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        var parts = new ArrayList<BigInteger>();
        var remainders = new ArrayList<BigInteger>();
        for (var weight : weights) {
            var divided = total.multiply(weight).divideAndRemainder(sum);
            parts.add(divided[0]);
            remainders.add(divided[1]);
        }
        var left = total.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add));
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left.intValueExact())
                .forEach(at -> parts.set(at, parts.get(at).add(BigInteger.ONE)));
        return parts;
    }

    private Apportionment() {}
}
