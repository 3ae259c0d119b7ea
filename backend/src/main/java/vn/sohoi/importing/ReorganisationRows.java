package vn.sohoi.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.sohoi.importing.Rows.Row;
import vn.sohoi.org.Change;
import vn.sohoi.org.ChangeKind;
import vn.sohoi.org.LegalAct;
import vn.sohoi.org.NameClashes;
import vn.sohoi.org.NewUnit;
import vn.sohoi.org.ReorganisationDraft;
import vn.sohoi.org.UnitKind;

/**
 * A reorganisation as a table: what is said of the whole stands in the first row, rows of one {@code change} make one
 * change, a row each for the units it is about. {@code key} with a name is a unit that is opened; its other rows name it only.
 */
final class ReorganisationRows {

    static final Set<String> COLUMNS = Set.of(
            "title",
            "actNumber",
            "actDate",
            "actIssuer",
            "effectiveOn",
            "change",
            "kind",
            "unit",
            "key",
            "unitKind",
            "type",
            "name",
            "code",
            "parent",
            "to");
    static final Set<String> EXTRAS = Set.of("share", "level", "nameClashes");

    private final Rows rows;
    private final Map<String, List<Row>> changes = new LinkedHashMap<>();

    ReorganisationRows(Rows rows) {
        this.rows = rows;
        for (var row : rows.all()) {
            var change = rows.required(row, "change");
            if (change != null) {
                changes.computeIfAbsent(change, number -> new ArrayList<>()).add(row);
            }
            rows.oneOf(ChangeKind.class, row, "kind");
            rows.maybeOneOf(UnitKind.class, row, "level");
            rows.maybeNumber(row, "share");
        }
        var head = rows.all().getFirst();
        List.of("title", "actNumber", "actIssuer").forEach(column -> rows.required(head, column));
        List.of("actDate", "effectiveOn").forEach(column -> rows.date(head, column));
        rows.maybeOneOf(NameClashes.class, head, "nameClashes");
        changes.values().forEach(this::check);
    }

    /** One change is of one kind, and opens each of its units once. */
    private void check(List<Row> of) {
        var opened = new LinkedHashSet<String>();
        for (var row : of) {
            if (!Objects.equals(row.text("kind"), of.getFirst().text("kind"))) {
                rows.fault("row.unknown-value", row, "kind");
            }
            if (opens(row)) {
                rows.oneOf(UnitKind.class, row, "unitKind");
                rows.required(row, "parent");
                if (!opened.add(row.text("key"))) {
                    rows.fault("row.repeated", row, "key");
                }
            }
        }
        for (var row : of) {
            if (row.text("share") != null && row.text("key") == null) {
                rows.required(row, "to");
            }
            if (row.text("key") != null && !opened.contains(row.text("key"))) {
                rows.fault("row.unknown-unit", row, "key");
            }
        }
    }

    private static boolean opens(Row row) {
        return row.text("key") != null && row.text("name") != null;
    }

    /** Only when the rows are sound. */
    ReorganisationDraft draft() {
        var head = rows.all().getFirst();
        return new ReorganisationDraft(
                head.text("title"),
                new LegalAct(head.text("actNumber"), rows.date(head, "actDate"), head.text("actIssuer")),
                rows.date(head, "effectiveOn"),
                changes.values().stream().map(this::change).toList(),
                rows.maybeOneOf(NameClashes.class, head, "nameClashes"));
    }

    /** The row from which a change of the draft comes; {@code /changes/3} is the fourth. */
    Row at(String pointer) {
        var parts = pointer.split("/");
        var all = List.copyOf(changes.values());
        return parts.length > 2
                ? all.get(Integer.parseInt(parts[2])).getFirst()
                : rows.all().getFirst();
    }

    private Change change(List<Row> of) {
        var open =
                of.stream().filter(ReorganisationRows::opens).map(this::opened).toList();
        var about =
                of.stream().filter(row -> row.text("key") == null).findFirst().orElse(null);
        return new Change(
                rows.oneOf(ChangeKind.class, of.getFirst(), "kind"),
                each(of, "unit"),
                open,
                first(of, "to"),
                about == null ? null : about.text("parent"),
                rows.maybeOneOf(UnitKind.class, of.getFirst(), "level"),
                about == null ? null : about.text("type"),
                about == null ? null : about.text("name"),
                about == null ? null : about.text("code"),
                shares(of));
    }

    private NewUnit opened(Row row) {
        var type = row.text("type");
        return new NewUnit(
                row.text("key"),
                rows.oneOf(UnitKind.class, row, "unitKind"),
                type == null ? "" : type,
                row.text("name"),
                row.text("code"),
                row.text("parent"));
    }

    /** Of the new unit the row names, else of whoever takes over. */
    private Map<String, BigDecimal> shares(List<Row> of) {
        var shares = new LinkedHashMap<String, BigDecimal>();
        for (var row : of) {
            if (row.text("share") != null) {
                shares.put(row.text("key") == null ? row.text("to") : row.text("key"), rows.maybeNumber(row, "share"));
            }
        }
        return shares.isEmpty() ? null : shares;
    }

    private static List<String> each(List<Row> of, String column) {
        return of.stream()
                .map(row -> row.text(column))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String first(List<Row> of, String column) {
        return each(of, column).stream().findFirst().orElse(null);
    }
}
