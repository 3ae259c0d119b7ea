package vn.sohoi.plan.reading;

import java.util.List;
import java.util.stream.Stream;
import vn.sohoi.testing.Customer;

/** The customer's plan and small helpers for the tests of the reader. */
final class Texts {
    private Texts() {}

    static String shared(String name) {
        return Customer.file(name);
    }

    static String customersPlan() {
        return Customer.plan();
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
            String indent =
                    line.substring(0, line.length() - line.stripLeading().length());
            out.append(indent);
            int length = 0;
            for (String word : line.strip().split(" ")) {
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
