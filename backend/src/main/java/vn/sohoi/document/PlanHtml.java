package vn.sohoi.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The page a .pdf is drawn from. How it looks is written in {@code document/plan.css}. */
final class PlanHtml {

    private static final String LOOK = "/document/plan.css";

    static String of(PlanForm plan) {
        return "<html lang=\"vi\"><head><title>%s</title><style>%s</style></head><body>%s%s%s%s</body></html>"
                .formatted(escaped(plan.title()), look(), head(plan), title(plan), body(plan), foot(plan));
    }

    private static String head(PlanForm plan) {
        var last = plan.issuer().size() - 1;
        var issuer = all("parent", plan.issuer().subList(0, last))
                + p("issuer", plan.issuer().get(last));
        var left = issuer
                + (plan.party() ? p("number", "*") : "<div class=\"rule\"></div>")
                + (plan.number() == null ? "" : p("number", plan.number()))
                + (plan.draft() ? p("mark", PaperWords.DRAFT) : "");
        var right = (plan.party()
                        ? p("motto", PaperWords.PARTY)
                        : p("nation", PaperWords.NATION) + p("motto", PaperWords.MOTTO))
                + "<div class=\"rule wide\"></div>"
                + p("dateline", plan.dateline());
        return halves("head", left, right);
    }

    private static String title(PlanForm plan) {
        return p("type", plan.type()) + p("title", plan.title()) + "<div class=\"rule wide\"></div>";
    }

    private static String body(PlanForm plan) {
        var opening = plan.opening().stream()
                .map(text -> p(text.startsWith("Căn cứ") ? "text basis" : "text", text))
                .collect(Collectors.joining());
        var lines = plan.body().stream()
                .map(line -> p(style(line.look()), line.text()))
                .collect(Collectors.joining());
        return opening + lines + all("text", plan.closing());
    }

    private static String style(PlanLine.Look look) {
        return switch (look) {
            case PART -> "part";
            case SECTION -> "section";
            case TITLE -> "item";
            case TEXT -> "text";
        };
    }

    private static String foot(PlanForm plan) {
        var recipients = plan.recipients().isEmpty()
                ? ""
                : p("label", PaperWords.RECIPIENTS) + all("recipient", plan.recipients());
        var name = plan.signature() == null ? "" : plan.signature();
        return halves("foot", recipients, all("office", plan.signatory()) + p("signature", name));
    }

    private static String halves(String look, String left, String right) {
        return "<table class=\"%s\"><tr><td class=\"left\">%s</td><td>%s</td></tr></table>"
                .formatted(look, left, right);
    }

    private static String all(String look, List<String> texts) {
        return texts.stream().map(text -> p(look, text)).collect(Collectors.joining());
    }

    private static String p(String look, String text) {
        return "<p class=\"%s\">%s</p>".formatted(look, escaped(text));
    }

    private static String escaped(String text) {
        return SafeText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String look() {
        try (var look = PlanHtml.class.getResourceAsStream(LOOK)) {
            return new String(look.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PlanHtml() {}
}
