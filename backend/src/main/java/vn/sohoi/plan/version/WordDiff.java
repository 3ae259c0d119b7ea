package vn.sohoi.plan.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sohoi.plan.version.WordRun.Kind;

/** Which words of a text changed: a longest common subsequence between what is the same at both ends. */
public final class WordDiff {

    /** Two texts with more pairs of differing words than this are told apart as a whole. */
    private static final long MOST_PAIRS = 1_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<WordRun> runs = new ArrayList<>();

    private WordDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    public static List<WordRun> of(String before, String after) {
        var diff = new WordDiff(before + " ", after + " ");
        diff.compare();
        diff.forgetLastSpaces();
        return diff.runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    /**
     * A word keeps the white space that follows it, so that the runs put together are the text; the last one gets a
     * space for the comparison, or it would differ from itself as soon as another word follows it.
     */
    private static List<String> words(String text) {
        return Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    private void compare() {
        var start = 0;
        var shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        var end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        add(Kind.KEPT, before.subList(0, start));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        add(Kind.KEPT, before.subList(before.size() - end, before.size()));
    }

    private void middle(List<String> gone, List<String> come) {
        if ((long) gone.size() * come.size() > MOST_PAIRS) {
            add(Kind.REMOVED, gone);
            add(Kind.ADDED, come);
            return;
        }
        var common = common(gone, come);
        var i = 0;
        var j = 0;
        while (i < gone.size() || j < come.size()) {
            if (i < gone.size() && j < come.size() && gone.get(i).equals(come.get(j))) {
                add(Kind.KEPT, List.of(gone.get(i++)));
                j++;
            } else if (j == come.size() || i < gone.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(Kind.REMOVED, List.of(gone.get(i++)));
            } else {
                add(Kind.ADDED, List.of(come.get(j++)));
            }
        }
    }

    private void forgetLastSpaces() {
        var last = runs.size() - 1;
        var longer = runs.get(last).kind();
        shorten(last);
        if (longer == Kind.KEPT) {
            return;
        }
        var other = last - 1;
        while (other >= 0 && runs.get(other).kind() == longer) {
            other--;
        }
        if (other >= 0) {
            shorten(other);
            if (runs.get(other).kind() == Kind.KEPT) { // the space is real in the text that goes on
                runs.set(last, new WordRun(longer, " " + runs.get(last).text()));
            }
        }
    }

    private void shorten(int at) {
        var run = runs.get(at);
        runs.set(at, new WordRun(run.kind(), run.text().substring(0, run.text().length() - 1)));
    }

    /** How many words the rests from here on have in common. */
    private static int[][] common(List<String> gone, List<String> come) {
        var common = new int[gone.size() + 1][come.size() + 1];
        for (var i = gone.size() - 1; i >= 0; i--) {
            for (var j = come.size() - 1; j >= 0; j--) {
                common[i][j] = gone.get(i).equals(come.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        var text = String.join("", words);
        if (!runs.isEmpty() && runs.getLast().kind() == kind) {
            text = runs.removeLast().text() + text;
        }
        runs.add(new WordRun(kind, text));
    }
}
