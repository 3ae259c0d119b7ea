package vn.sohoi.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sohoi.platform.api.Page;

/** The audit as a file, page after page, so that its length costs no memory. */
final class AuditCsv {

    static final String MEDIA_TYPE = "text/csv";

    /** As many as the longest page. */
    static final int ROWS = 500;

    private static final List<String> HEAD = List.of(
            "id",
            "at",
            "actor",
            "actorName",
            "offices",
            "unitId",
            "unit",
            "kind",
            "subject",
            "body",
            "address",
            "agent");

    /** Whatever a spreadsheet would take for a formula when a field begins with it. */
    private static final String FORMULA = "=+-@\t\r\n\0＝＋－＠";

    static void write(OutputStream out, Page<AuditRow> first, Function<String, Page<AuditRow>> following) {
        try (var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            csv.writeRecord(HEAD);
            for (var page = first; page != null; page = page.next() == null ? null : following.apply(page.next())) {
                page.items().forEach(row -> csv.writeRecord(fields(row)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(AuditRow row) {
        return Stream.of(
                        row.id(),
                        row.at(),
                        row.actor(),
                        row.actorName(),
                        row.offices(),
                        row.unit() == null ? null : row.unit().id(),
                        row.unit() == null ? null : row.unit().name(),
                        row.kind(),
                        row.subject(),
                        row.body(),
                        row.address(),
                        row.agent())
                .map(value -> harmless(Objects.toString(value, "")))
                .toList();
    }

    static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private AuditCsv() {}
}
