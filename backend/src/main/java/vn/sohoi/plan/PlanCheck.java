package vn.sohoi.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.sohoi.plan.reading.Doubt;
import vn.sohoi.plan.reading.LegalBasis;
import vn.sohoi.plan.reading.PlanDocument;
import vn.sohoi.plan.reading.ReadItem;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;

/** The rules of a document and its items that no annotation can carry, because both are the reader's records. */
final class PlanCheck {

    static final int MOST_ITEMS = 2000;
    private static final int LONGEST_TEXT = 8000;
    private static final int LONGEST_TITLE = 2000;
    private static final int LONGEST_PART = 40_000;
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 200;

    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    /** Answers the number of items. */
    static int check(PlanCreate create) {
        var check = new PlanCheck();
        check.document(create.document());
        check.items(create.items(), "/items", 1);
        if (!check.errors.isEmpty()) {
            throw new Problem.Invalid("invalid", check.errors.toArray(FieldError[]::new));
        }
        expectRoom(check.paths.size());
        return check.paths.size();
    }

    static void expectRoom(long items) {
        if (items > MOST_ITEMS) {
            throw new Problem.Invalid("plan-too-long", new FieldError("/items", "rule.Size"));
        }
    }

    static void period(LocalDate startOn, LocalDate dueOn) {
        if (startOn != null && dueOn != null && dueOn.isBefore(startOn)) {
            throw new Problem.Invalid("invalid", new FieldError("/dueOn", "rule.Period"));
        }
    }

    private void document(PlanDocument document) {
        required(document.title(), LONGEST_TITLE, "/document/title");
        if (document.year() == null && document.date() == null) {
            errors.add(new FieldError("/document/year", "rule.NotNull"));
        }
        calendar(document.year(), "/document/year");
        calendar(document.date() == null ? null : document.date().getYear(), "/document/date");
        atMost(document.symbol(), 100, "/document/symbol");
        atMost(document.type(), 100, "/document/type");
        atMost(document.typeName(), 200, "/document/typeName");
        atMost(document.place(), 200, "/document/place");
        atMost(document.issuer(), LONGEST_TITLE, "/document/issuer");
        atMost(document.basis(), LONGEST_PART, "/document/basis");
        atMost(document.closing(), LONGEST_PART, "/document/closing");
        parts(document.legalBases(), LegalBasis::number, "/document/legalBases");
        parts(
                document.recipients(),
                recipient -> recipient.role() == null ? null : recipient.name(),
                "/document/recipients");
    }

    /** A year that paper can bear; anything else is a slip of the hand. */
    private void calendar(Integer year, String pointer) {
        if (year != null && (year < 1900 || year > 2200)) {
            errors.add(new FieldError(pointer, "rule.Year"));
        }
    }

    /** Short lists of short things, each with what makes it one. */
    private <T> void parts(List<T> parts, Function<T, String> essence, String pointer) {
        if (parts.size() > MOST_PARTS) {
            errors.add(new FieldError(pointer, "rule.Size"));
        }
        for (var at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            required(part == null ? null : essence.apply(part), LONGEST_TITLE, pointer + "/" + at);
        }
    }

    private void items(List<ReadItem> items, String pointer, int level) {
        if (level > DEEPEST && !items.isEmpty()) {
            errors.add(new FieldError(pointer, "rule.Depth"));
            return;
        }
        for (var at = 0; at < items.size(); at++) {
            item(items.get(at), pointer + "/" + at, level);
        }
    }

    private void item(ReadItem item, String pointer, int level) {
        if (item == null || item.kind() == null) {
            errors.add(new FieldError(pointer + "/kind", "rule.NotNull"));
            return;
        }
        required(item.text(), LONGEST_TEXT, pointer + "/text");
        required(item.path(), 200, pointer + "/path");
        if (item.path() != null && !item.path().isBlank() && !paths.add(item.path())) {
            errors.add(new FieldError(pointer + "/path", "rule.Repeated"));
        }
        atMost(item.marker(), 100, pointer + "/marker");
        parts(item.doubts(), Doubt::code, pointer + "/doubts");
        items(item.children(), pointer + "/children", level + 1);
    }

    private void required(String text, int longest, String pointer) {
        if (text == null || text.isBlank()) {
            errors.add(new FieldError(pointer, "rule.NotBlank"));
        }
        atMost(text, longest, pointer);
    }

    private void atMost(String text, int longest, String pointer) {
        if (text != null && text.length() > longest) {
            errors.add(new FieldError(pointer, "rule.Size"));
        }
    }
}
