package vn.sohoi.plan.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Documents of many bodies, each with the tree a clerk would make of it: {@code marker beginning of the text}, two
 * spaces to a level. Control pictures stand for what an editor would not show.
 */
record Corpus(String name, Map<String, String> head, List<Wanted> tree, String text) {
    private static final Path FOLDER = Path.of("src/test/resources/plans");

    /** One item: its level, and marker and text run together as a reader sees them. */
    record Wanted(int level, String start, int parent) {}

    static List<Corpus> all() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().map(Corpus::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Corpus withStarts(UnaryOperator<String> change) {
        var changed = tree.stream()
                .map(item -> new Wanted(item.level(), change.apply(item.start()), item.parent()))
                .toList();
        return new Corpus(name, head, changed, text);
    }

    private static Corpus of(Path file) {
        try {
            String[] parts = Files.readString(file).split("(?m)^(?:tree|text)\\n", 3);
            Map<String, String> head = new LinkedHashMap<>();
            parts[0].lines().forEach(line -> head.put(line.split(" ", 2)[0], line.split(" ", 2)[1]));
            return new Corpus(file.getFileName().toString(), head, tree(parts[1]), shown(parts[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Wanted> tree(String outline) {
        List<Wanted> wanted = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (String line : outline.lines().toList()) {
            int level = (line.length() - line.stripLeading().length()) / 2;
            open = new ArrayList<>(open.subList(0, level));
            wanted.add(new Wanted(level + 1, plain(line), level == 0 ? -1 : open.get(level - 1)));
            open.add(wanted.size() - 1);
        }
        return wanted;
    }

    private static String shown(String text) {
        return text.replace('␌', '\f').replace('␉', '\t').replace('␣', '\u00a0').replace('␀', '\u200b');
    }

    static String plain(String text) {
        return text.replace("|", "").replaceAll("\\s+", " ").strip();
    }

    @Override
    public String toString() {
        return name;
    }
}
