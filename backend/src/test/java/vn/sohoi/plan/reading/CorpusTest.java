package vn.sohoi.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of many bodies are read as a clerk would read them, in every dress they come in. */
class CorpusTest {

    static List<Corpus> documents() {
        return Corpus.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyItemHasItsLevelMarkerAndParent(Corpus document) {
        Score score = Score.of(document, Texts.read(document.text()));
        assertThat(score.faults()).as(document.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void headAndFootAreThereOrEmpty(Corpus document) {
        PlanDocument read = Texts.read(document.text()).document();
        Map<String, String> found = new LinkedHashMap<>();
        put(found, "number", read.number());
        put(found, "symbol", read.symbol());
        put(found, "type", document.head().containsKey("type") ? read.type() : null);
        put(found, "title", read.title());
        put(found, "signer", read.signatory() == null ? null : read.signatory().name());
        put(
                found,
                "recipients",
                read.recipients().isEmpty() ? null : read.recipients().size());
        assertThat(found).as(document.name()).isEqualTo(document.head());
    }

    private static void put(Map<String, String> map, String key, Object value) {
        if (value != null) {
            map.put(key, value.toString());
        }
    }

    /** What is done to a text, and to the beginnings of items in the tree. */
    record Dress(String name, UnaryOperator<String> text, UnaryOperator<String> start) {

        Dress(String name, UnaryOperator<String> text) {
            this(name, text, UnaryOperator.identity());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Dress> dresses() {
        UnaryOperator<String> dashes = text -> text.replaceAll("(?m)^([ \u00a0\u200b]*)-(?=[ \u00a0])", "$1–");
        UnaryOperator<String> tabs = text -> text.replaceAll("(?m)^(-|\\d+\\.|[IV]+\\.) ", "$1\t");
        var dresses = Stream.of(
                new Dress("NFD", text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
                new Dress("CRLF", text -> text.replace("\n", "\r\n")),
                new Dress("double spaced", text -> text.replace("\n", "\n\n")),
                new Dress("no-break", text -> text.replace(' ', '\u00a0')),
                new Dress("long dashes", dashes, dashes),
                new Dress("tab after the marker", tabs));
        var broken = IntStream.of(70, 76, 84, 92, 100)
                .mapToObj(width -> new Dress("broken at " + width, text -> Texts.wrap(text, width)));
        return Stream.concat(dresses, broken);
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void nearlyEveryItemInEveryDress(Dress dress) {
        int right = 0;
        int of = 0;
        StringBuilder faults = new StringBuilder();
        for (Corpus document : Corpus.all()) {
            Score score = Score.of(
                    document.withStarts(dress.start()), Texts.read(dress.text().apply(document.text())));
            right += score.right();
            of += score.of();
            if (!score.faults().isEmpty()) {
                faults.append(document.name())
                        .append(' ')
                        .append(score.faults())
                        .append('\n');
            }
        }
        assertThat((double) right / of).as(dress + "\n" + faults).isGreaterThanOrEqualTo(0.98);
    }
}
