package vn.sohoi.plan.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The customer's plan and small helpers for the tests of the reader. */
final class Texts {
    private Texts() {}

    /** A file in the shared folder; the test fails if the folder is not there. */
    static String shared(String name) {
        try {
            return Files.readString(sharedFolder().resolve("data").resolve(name));
        } catch (IOException e) {
            throw new AssertionError("cannot read " + name, e);
        }
    }

    private static Path sharedFolder() {
        String given = System.getProperty("sohoi.shared", System.getenv("sohoi.shared"));
        List<Path> places =
                given != null ? List.of(Path.of(given)) : List.of(Path.of("../../shared"), Path.of("../shared"));
        return places.stream()
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new AssertionError("shared folder not found, looked in " + places));
    }

    static String customersPlan() {
        return shared("ke-hoach-129-KH-BTV.txt");
    }

    static PlanReading read(String text) {
        return new PlanReader().read(text);
    }

    /** Every item in order. */
    static List<ReadItem> all(List<ReadItem> items) {
        return items.stream()
                .flatMap(item -> Stream.concat(Stream.of(item), all(item.children()).stream()))
                .toList();
    }

    static List<String> paths(PlanReading reading) {
        return all(reading.items()).stream().map(ReadItem::path).toList();
    }

    static ReadItem item(PlanReading reading, String path) {
        return all(reading.items()).stream()
                .filter(item -> item.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + path + " in " + paths(reading)));
    }

    /** Path, kind and text of every item. */
    static List<String> outline(PlanReading reading) {
        return all(reading.items()).stream()
                .map(item -> item.path() + "|" + item.level() + "|" + item.kind() + "|" + item.text())
                .toList();
    }

    static List<String> doubts(ReadItem item) {
        return item.doubts().stream().map(Doubt::code).toList();
    }

    static List<String> warnings(PlanReading reading) {
        return reading.warnings().stream().map(ReadingWarning::code).toList();
    }

    /** Breaks every paragraph at the width, as a mail program or a bad converter does. */
    static String wrap(String text, int width) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            int length = 0;
            for (String word : line.split(" ")) {
                if (length > 0 && length + 1 + word.length() > width) {
                    out.append('\n');
                    length = 0;
                } else if (length > 0) {
                    out.append(' ');
                    length++;
                }
                out.append(word);
                length += word.length();
            }
            out.append('\n');
        }
        return out.toString();
    }
}
