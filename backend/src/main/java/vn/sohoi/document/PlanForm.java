package vn.sohoi.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sohoi.document.OfficialPaper.Dateline;
import vn.sohoi.document.OfficialPaper.PaperNumber;
import vn.sohoi.plan.PlanPaper;
import vn.sohoi.plan.reading.PlanDocument;
import vn.sohoi.plan.reading.Recipient;
import vn.sohoi.plan.reading.RecipientRole;
import vn.sohoi.plan.reading.Signatory;

/**
 * A plan in the words and lines of its form: that of Nghị định 30/2020/NĐ-CP, or the Party's where the symbol is one of
 * the Party (10-ĐA/TU). Nothing is added that the plan does not say but what the form itself demands.
 */
record PlanForm(
        boolean party,
        List<String> issuer,
        String number,
        String dateline,
        boolean draft,
        String type,
        String title,
        List<String> opening,
        List<PlanLine> body,
        List<String> closing,
        List<String> recipients,
        List<String> signatory,
        String signature,
        Instant asAt) {

    private static final String PLAN = "KẾ HOẠCH";

    static PlanForm of(PlanPaper paper) {
        var document = paper.document();
        var party = document.symbol() != null && document.symbol().contains("/");
        return new PlanForm(
                party,
                issuer(paper),
                number(document, party),
                dateline(document),
                paper.draft(),
                document.typeName() == null ? PLAN : document.typeName(),
                document.title(),
                lines(document.basis()),
                PlanLine.all(paper.items()),
                lines(document.closing()),
                document.recipients().stream().map(PlanForm::recipient).toList(),
                office(document.signatory()),
                Optional.ofNullable(document.signatory()).map(Signatory::name).orElse(""),
                paper.asAt());
    }

    /** The name of the file, which is that of the paper. */
    String name(String ending) {
        var number = this.number == null
                ? ""
                : this.number.replace("Số:", "").replace("Số", "").strip();
        var named = Stream.of(PaperWords.sentenceCase(type), number.startsWith("/") ? "" : number)
                .filter(part -> !part.isBlank())
                .toList();
        return String.join(" ", named).replace('\u00a0', ' ') + ending;
    }

    private static List<String> issuer(PlanPaper paper) {
        var read = lines(paper.document().issuer());
        return read.isEmpty() ? List.of(Letterhead.unionOf(paper.unit())) : read;
    }

    private static String number(PlanDocument document, boolean party) {
        if (document.symbol() == null) {
            return null;
        }
        var number = new PaperNumber(document.number(), document.symbol());
        return party
                ? PaperWords.number(number).replace("Số:", "Số").replaceFirst("/", "-")
                : PaperWords.number(number);
    }

    private static String dateline(PlanDocument document) {
        var dateline = PaperWords.dateline(new Dateline(document.place(), document.date()));
        return document.place() == null ? dateline.substring(dateline.indexOf("ngày")) : dateline;
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private static String recipient(Recipient recipient) {
        if (recipient.raw() != null) {
            return recipient.raw();
        }
        var asked = recipient.role() == RecipientRole.REPORT_TO ? " (để báo cáo)" : "";
        return "- " + recipient.name() + asked + (recipient.role() == RecipientRole.ARCHIVE ? "" : ";");
    }

    private static List<String> office(Signatory signatory) {
        if (signatory == null) {
            return List.of();
        }
        var office = new ArrayList<String>();
        var behalf = Stream.of(signatory.authority(), signatory.onBehalfOf())
                .filter(part -> part != null)
                .toList();
        if (signatory.onBehalfOf() != null) {
            office.add(String.join(" ", behalf));
        }
        if (signatory.title() != null) {
            var alone = signatory.onBehalfOf() == null && signatory.authority() != null;
            office.add(alone ? signatory.authority() + " " + signatory.title() : signatory.title());
        }
        return office;
    }
}
