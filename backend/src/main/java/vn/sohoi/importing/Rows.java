package vn.sohoi.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sohoi.platform.api.Problem;

/** The rows of a CSV file and what is wrong with them, collected before anything is written. */
final class Rows {

    /** One row; {@code number} counts as a spreadsheet does, the heading being row 1. */
    record Row(int number, Map<String, String> cells) {
        String text(String column) {
            var value = cells.get(column);
            return value == null || value.isBlank() ? null : Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        }
    }

    private record Fault(String code, String column, String value) {}

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}([.][0-9]{1,6})?");

    private final List<Row> rows = new ArrayList<>();
    private final Map<Fault, List<Integer>> faults = new LinkedHashMap<>();

    /** Reads UTF-8 with or without a byte order mark; a file that is something else is refused whole. */
    static Rows read(byte[] file, Set<String> columns, Set<String> extras) {
        var rows = new Rows();
        var decoder = StandardCharsets.UTF_8.newDecoder();
        try (var csv = CsvReader.builder()
                .detectBomHeader(false)
                .ofNamedCsvRecord(new InputStreamReader(new ByteArrayInputStream(withoutMark(file)), decoder))) {
            for (NamedCsvRecord record : csv) {
                if (rows.rows.isEmpty() && !fits(record.getHeader(), columns, extras)) {
                    throw new Problem.Invalid("import-file");
                }
                if (record.getFields().stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
                    throw new Problem.Invalid("import-file");
                }
                rows.rows.add(new Row(rows.rows.size() + 2, record.getFieldsAsMap()));
            }
        } catch (CsvParseException | CharacterCodingException e) {
            throw new Problem.Invalid("import-file");
        } catch (UncheckedIOException e) {
            throw new Problem.Invalid("import-file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.rows.isEmpty()) {
            throw new Problem.Invalid("import-file");
        }
        return rows;
    }

    /** Each column once, every one that must be there, and nothing that is not known. */
    private static boolean fits(List<String> heading, Set<String> columns, Set<String> extras) {
        return heading.containsAll(columns)
                && new HashSet<>(heading).size() == heading.size()
                && heading.stream().allMatch(name -> columns.contains(name) || extras.contains(name));
    }

    private static byte[] withoutMark(byte[] file) {
        var marked = file.length > 2 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB && file[2] == (byte) 0xBF;
        return marked ? java.util.Arrays.copyOfRange(file, 3, file.length) : file;
    }

    List<Row> all() {
        return rows;
    }

    String required(Row row, String column) {
        var value = row.text(column);
        if (value == null) {
            fault("row.missing", row, column);
        }
        return value;
    }

    <E extends Enum<E>> E oneOf(Class<E> type, Row row, String column) {
        var value = required(row, column);
        try {
            return value == null ? null : Enum.valueOf(type, value);
        } catch (IllegalArgumentException e) {
            fault("row.unknown-value", row, column);
            return null;
        }
    }

    <E extends Enum<E>> E maybeOneOf(Class<E> type, Row row, String column) {
        return row.text(column) == null ? null : oneOf(type, row, column);
    }

    LocalDate maybeDate(Row row, String column) {
        return row.text(column) == null ? null : date(row, column);
    }

    LocalDate date(Row row, String column) {
        var value = required(row, column);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            fault("row.bad-date", row, column);
            return null;
        }
    }

    /** A weight or an amount, not below zero and of a sensible length. */
    BigDecimal maybeNumber(Row row, String column) {
        var text = row.text(column);
        if (text == null || NUMBER.matcher(text).matches()) {
            return text == null ? null : new BigDecimal(text);
        }
        fault("row.unknown-value", row, column);
        return null;
    }

    void fault(String code, Row row, String column) {
        var fault = new Fault(code, column, row.text(column));
        faults.computeIfAbsent(fault, k -> new ArrayList<>()).add(row.number());
    }

    boolean sound() {
        return faults.isEmpty();
    }

    int rejected() {
        return (int) faults.values().stream().flatMap(List::stream).distinct().count();
    }

    List<ImportAnswer.RowProblem> problems(java.util.function.UnaryOperator<String> words) {
        return faults.entrySet().stream()
                .limit(100)
                .map(e -> new ImportAnswer.RowProblem(
                        e.getKey().code(),
                        words.apply(e.getKey().code()),
                        e.getValue(),
                        e.getKey().column(),
                        e.getKey().value(),
                        null))
                .toList();
    }
}
