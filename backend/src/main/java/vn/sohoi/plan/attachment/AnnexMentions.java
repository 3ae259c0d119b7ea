package vn.sohoi.plan.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sohoi.org.Folding;
import vn.sohoi.plan.PlacedItem;
import vn.sohoi.plan.reading.PlanDocument;

/** Where the text promises a paper that comes with it: "Có dự toán kinh phí gửi kèm", "Phụ lục 1". */
final class AnnexMentions {

    private static final String WITH = "(gui kem|kem theo|dinh kem)";
    private static final Pattern BUDGET =
            Pattern.compile("\\bdu toan( kinh phi)?\\b.{0,60}\\b" + WITH + "|\\b" + WITH + "\\b.{0,60}\\bdu toan\\b");
    private static final Pattern ANNEX = Pattern.compile("\\bphu luc( so)? ?([0-9]+|[ivx]+)\\b|\\b(phu luc|bieu mau|"
            + "danh sach|bieu)\\b.{0,60}\\b" + WITH + "|\\b" + WITH + "\\b.{0,40}\\b(phu luc|bieu mau|danh sach)\\b");

    static List<AnnexMention> in(PlanDocument document, List<PlacedItem> items) {
        var mentions = new ArrayList<AnnexMention>();
        items.forEach(item -> look(item.path(), item.text(), mentions));
        look(null, document.closing(), mentions);
        return mentions;
    }

    private static void look(String path, String text, List<AnnexMention> into) {
        if (text == null) {
            return;
        }
        var folded = Folding.fold(text).replaceAll("\\s+", " ");
        if (BUDGET.matcher(folded).find()) {
            into.add(new AnnexMention(AttachmentKind.BUDGET, path, text));
        }
        if (ANNEX.matcher(folded).find()) {
            into.add(new AnnexMention(AttachmentKind.ANNEX, path, text));
        }
    }

    private AnnexMentions() {}
}
