package vn.sohoi.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sohoi.plan.reading.PlanDocument;
import vn.sohoi.plan.reading.ReadItem;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;

/** The rules of a document and its items that no annotation can carry, because both are the reader's records. */
final class PlanCheck {

    static final int MOST_ITEMS = 2000;
    private static final int LONGEST_TEXT = 8000;
    private static final int LONGEST_TITLE = 2000;

    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    /** Answers the number of items. */
    static int check(PlanCreate create) {
        var check = new PlanCheck();
        check.document(create.document());
        check.items(create.items(), "/items");
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
        text(document.title(), LONGEST_TITLE, "/document/title");
        if (document.year() == null && document.date() == null) {
            errors.add(new FieldError("/document/year", "rule.NotNull"));
        }
    }

    private void items(List<ReadItem> items, String pointer) {
        for (var at = 0; items != null && at < items.size(); at++) {
            item(items.get(at), pointer + "/" + at);
        }
    }

    private void item(ReadItem item, String pointer) {
        if (item == null || item.kind() == null) {
            errors.add(new FieldError(pointer + "/kind", "rule.NotNull"));
            return;
        }
        text(item.text(), LONGEST_TEXT, pointer + "/text");
        if (item.path() == null || item.path().isBlank()) {
            errors.add(new FieldError(pointer + "/path", "rule.NotBlank"));
        } else if (!paths.add(item.path())) {
            errors.add(new FieldError(pointer + "/path", "rule.Repeated"));
        }
        items(item.children(), pointer + "/children");
    }

    private void text(String text, int longest, String pointer) {
        if (text == null || text.isBlank()) {
            errors.add(new FieldError(pointer, "rule.NotBlank"));
        } else if (text.length() > longest) {
            errors.add(new FieldError(pointer, "rule.Size"));
        }
    }
}
