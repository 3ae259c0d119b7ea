package vn.sohoi.report;

import java.util.Map;
import java.util.stream.Collectors;
import vn.sohoi.ledger.Figure;

/** Texts with figures in them, each written as {@code {{CODE}}}. */
final class Narrative {

    /** The sentences whose figures are all reported: a draft never speaks of what nobody recorded. */
    static String draft(String sentences, Map<String, Figure.Status> figures) {
        return sentences
                .lines()
                .filter(sentence -> FigureText.TOKEN
                        .matcher(sentence)
                        .results()
                        .allMatch(token -> figures.get(token.group(1)) == Figure.Status.REPORTED))
                .collect(Collectors.joining("\n"));
    }

    /** Whether every token names a figure of the report. */
    static boolean knows(String text, Map<String, ?> figures) {
        return FigureText.TOKEN.matcher(text).results().allMatch(token -> figures.containsKey(token.group(1)));
    }

    private Narrative() {}
}
