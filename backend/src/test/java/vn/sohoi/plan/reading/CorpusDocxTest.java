package vn.sohoi.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sohoi.plan.docx.DocxText;
import vn.sohoi.plan.docx.Word;

/** The same documents as Word files: their lines as plain paragraphs, and with Word's own numbers. */
class CorpusDocxTest {
    private static final Pattern NUMBERED = Pattern.compile("(?:(\\d{1,2})\\.|([IVX]{1,4})\\.|([a-d])\\)|(-)) (.+)");

    /** A line broken in the middle of a sentence is a paragraph in Word; what it begins with cannot always be told. */
    private static void same(Function<Corpus, Word> form) {
        int right = 0;
        int of = 0;
        List<String> faults = new ArrayList<>();
        for (Corpus document : Corpus.all()) {
            PlanReading read =
                    Texts.read(DocxText.of(form.apply(document).bytes()).text());
            Score score = Score.of(document, read);
            right += score.right();
            of += score.of();
            score.faults().forEach(fault -> faults.add(document.name() + " " + fault));
        }
        assertThat((double) right / of).as(faults.toString()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void plainParagraphs() {
        same(document -> new Word().body(lines(document).stream().map(Word::p).collect(Collectors.joining())));
    }

    @Test
    void numbersOfWord() {
        same(CorpusDocxTest::withNumbers);
    }

    private static Word withNumbers(Corpus document) {
        Map<String, Integer> lists = new LinkedHashMap<>();
        String body =
                lines(document).stream().map(line -> numbered(line, lists)).collect(Collectors.joining());
        String numbering = Word.list(0, Word.level(0, "decimal", "%1."))
                + Word.list(1, Word.level(0, "upperRoman", "%1."))
                + Word.list(2, Word.level(0, "lowerLetter", "%1)"))
                + Word.list(3, Word.level(0, "bullet", "-"));
        String started = lists.entrySet().stream()
                .map(list -> Word.num(
                        list.getValue(),
                        list.getKey().charAt(0) - '0',
                        list.getKey().substring(1)))
                .collect(Collectors.joining());
        return new Word().numbering(numbering + started).body(body);
    }

    private static List<String> lines(Corpus document) {
        return document.text().replace("\f", "\n").lines().toList();
    }

    /** A paragraph which begins with a marker gets a list of its own that starts there, so that gaps stay gaps. */
    private static String numbered(String line, Map<String, Integer> lists) {
        Matcher m = NUMBERED.matcher(line);
        if (!m.matches()) {
            return Word.p(line);
        }
        int format = m.group(1) != null ? 0 : m.group(2) != null ? 1 : m.group(3) != null ? 2 : 3;
        int value = switch (format) {
            case 0 -> Integer.parseInt(m.group(1));
            case 1 -> Ordinals.roman(m.group(2));
            case 2 -> m.group(3).charAt(0) - 'a' + 1;
            default -> 1;
        };
        String start = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"%d\"/></w:lvlOverride>".formatted(value);
        String list = format + (format == 3 ? "" : start + "<!--" + lists.size() + "-->");
        return Word.li(lists.computeIfAbsent(list, key -> lists.size() + 1), 0, m.group(5));
    }
}
