package vn.sohoi.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An official paper in the form of Nghị định 30/2020/NĐ-CP, as content without any layout. What is {@code null} is
 * still to be written by hand: the number, the date, the name below the signature.
 *
 * @param type the kind in capitals: BÁO CÁO, KẾ HOẠCH
 * @param subject trích yếu
 * @param mark stands in a box below the number, such as DỰ THẢO
 * @param note how complete the paper is, below the opening paragraphs
 * @param closing the last of the text; the form ends it with ./.
 * @param asAt when the content was what it is; it becomes the date of the file, so equal papers are equal files
 */
public record OfficialPaper(
        Issuer issuer,
        PaperNumber number,
        Dateline dateline,
        String type,
        String subject,
        String mark,
        List<Paragraph> opening,
        String note,
        List<Section> sections,
        List<Paragraph> closing,
        Signatory signatory,
        Recipients recipients,
        List<Annex> annexes,
        Instant asAt) {

    public OfficialPaper {
        if (closing.isEmpty()) {
            throw new IllegalArgumentException("a paper ends with a closing paragraph");
        }
    }

    /** The left half of the head, and the name as it stands inside a sentence. */
    public record Issuer(String parent, List<String> lines, String name) {}

    /** 129 and KH-BTV: the number is given when the paper is registered. */
    public record PaperNumber(Integer number, String symbol) {}

    public record Dateline(String place, LocalDate date) {}

    /** @param level 1 for I., 2 for 1., 3 for a) */
    public record Section(int level, String marker, String heading, List<Paragraph> paragraphs) {}

    public record Paragraph(List<Run> runs) {
        public static Paragraph of(Run... runs) {
            return new Paragraph(List.of(runs));
        }

        public static Paragraph of(String text) {
            return of(Run.of(text));
        }
    }

    /** Text, and the address at which a reader may open what stands behind it. */
    public record Run(String text, String link) {
        public static Run of(String text) {
            return new Run(text, null);
        }
    }

    public record Annex(String title, List<Table> tables) {}

    /** @param rows each with as many cells as there are columns; a cell is one paragraph */
    public record Table(String caption, List<Column> columns, List<List<Paragraph>> rows) {
        public Table {
            if (rows.stream().anyMatch(row -> row.size() != columns.size())) {
                throw new IllegalArgumentException("a row has as many cells as the table has columns");
            }
        }
    }

    /** @param share how much of the width it takes, in relation to the other columns */
    public record Column(String header, Alignment alignment, int share) {}

    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** TM. BAN THƯỜNG VỤ, CHỦ TỊCH, and who signs. */
    public record Signatory(String authority, String title, String name) {}

    /** @param filing where the copy is kept: VT, then the board that drafted */
    public record Recipients(List<String> names, String filing) {}
}
