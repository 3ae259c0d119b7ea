package vn.sohoi.coverage;

import java.util.ArrayList;
import java.util.List;
import vn.sohoi.coverage.Attempt.Ending;

/** How a stranger tries each operation. A new operation gets its line here; without one the build fails by its name. */
final class Attempts {

    private static final String V = "/api/v1/";

    static final String REORGANISATION = """
            {"title": "Kín", "act": {"number": "1", "date": "2024-01-01", "issuer": "Tỉnh"}, \
            "effectiveOn": "2024-02-01", "changes": [{"kind": "RENAME", "units": ["042"], "name": "Khác"}]}""";

    private final List<Attempt> all = new ArrayList<>();

    static List<Attempt> on(Foreign foreign) {
        var attempts = new Attempts();
        attempts.plans(foreign);
        attempts.cascade(foreign, foreign.attached());
        attempts.money(foreign, foreign.attached());
        attempts.programmes(foreign, foreign.attached());
        attempts.records(foreign);
        attempts.figures(foreign);
        attempts.reports(foreign);
        attempts.people(foreign);
        attempts.reorganisations(foreign);
        attempts.house();
        return attempts.all;
    }

    private void plans(Foreign foreign) {
        unlisted("plans", "limit=500", foreign.plan());
        absent("post", "plans", plan(foreign.unit()));
        absent("get", "plans/{id}", "", foreign.plan());
        for (var step : List.of("submission", "withdrawal", "return", "approval", "issue", "closure")) {
            absent("post", "plans/{id}/" + step, "{}", foreign.plan());
        }
        absent("get", "plans/{id}/document", "", foreign.plan());
        absent("get", "plans/{id}/items", "", foreign.plan());
        planRecord(foreign);
        planVersions(foreign);
        planDeliveries(foreign);
        absent("post", "plans/{id}/items", "{\"text\":\"Chen vào\"}", foreign.plan());
        absent("get", "plan-items/{id}", "", foreign.item());
        absent("get", "plan-items/{id}/concretisations", "", foreign.item());
        absent("post", "plan-items/{id}/concretisations", "{\"planId\":\"" + foreign.plan() + "\"}", foreign.item());
        shared("post", "plan-readings", "", "I. Công tác tuyên truyền");
    }

    private void planRecord(Foreign foreign) {
        absent(
                "put",
                "plans/{id}",
                "{\"document\":{\"title\":\"T\",\"year\":2023},\"particulars\":{}}",
                foreign.plan());
        absent("post", "plans/{id}/number", "{}", foreign.plan());
        absentWhen("document-register", "year=2023&unit=" + foreign.unit());
        absent("get", "plans/{id}/attachments", "", foreign.plan());
        absent("post", "plans/{id}/attachments", "", foreign.plan());
        absent("get", "plans/{id}/attachments/{attachmentId}/content", "", foreign.plan(), foreign.attachment());
    }

    private void planVersions(Foreign foreign) {
        absent("get", "plans/{id}/versions", "", foreign.issued());
        add(Ending.ABSENT, "get", "plans/{id}/diff", List.of(foreign.issued()), "from=1&to=1", "", "");
        absent("post", "plans/{id}/amendments", "{\"reason\":\"Sửa\"}", foreign.issued());
        absent("get", "plan-versions/{id}", "", foreign.amendment());
        absent(
                "put",
                "plan-versions/{id}",
                "{\"reason\":\"Sửa\",\"document\":{\"title\":\"T\",\"year\":2023},\"items\":[]}",
                foreign.amendment());
        for (var step : List.of("submission", "withdrawal", "return", "approval", "issue")) {
            absent("post", "plan-versions/{id}/" + step, "{}", foreign.amendment());
        }
        absent("delete", "plan-versions/{id}", "", foreign.amendment());
        absent("get", "plans/{id}/amendment-tasks", "", foreign.issued());
        absent(
                "post",
                "plans/{id}/amendment-tasks/{taskId}/answer",
                "{\"answer\":\"ACCEPT\"}",
                foreign.issued(),
                foreign.plan());
    }

    private void planDeliveries(Foreign foreign) {
        absent("get", "plans/{id}/recipients", "", foreign.issued());
        absent("put", "plans/{id}/recipients", "{\"lines\":[{\"line\":0,\"target\":\"EXTERNAL\"}]}", foreign.issued());
        absent("get", "plans/{id}/acknowledgements", "", foreign.issued());
        absent("post", "plans/{id}/acknowledgements", "{\"unitId\":\"" + foreign.addressee() + "\"}", foreign.issued());
        absent("post", "plans/{id}/reminders", "{}", foreign.issued());
        unlisted("plan-deliveries", "limit=500", foreign.issued());
    }

    private void cascade(Foreign foreign, Attached attached) {
        absent("get", "plans/{id}/concretisations", "", foreign.plan());
        absent(
                "post",
                "plans/{id}/concretisations",
                "{\"items\":[{\"upperItemId\":\"" + foreign.item() + "\"}]}",
                foreign.plan());
        absent("get", "plans/{id}/coverage", "", foreign.plan());
        absent(
                "get",
                "plans/{id}/coverage/{unitId}/{itemId}",
                "",
                attached.upperPlan(),
                foreign.unit(),
                attached.upperItem());
        var item = "plan-items/{id}/";
        absent("get", item + "progress", "", foreign.item());
        absent("get", item + "exemptions", "", foreign.item());
        absent(
                "post",
                item + "exemptions",
                "{\"unitId\":\"" + foreign.unit() + "\",\"reason\":\"Kín\"}",
                foreign.item());
        absent("delete", item + "exemptions/{exemptionId}", "", attached.upperItem(), attached.exemption());
        absent("get", item + "assignment", "", foreign.item());
        absent("put", item + "assignment", "{\"schedule\":{}}", foreign.item());
        absent("get", item + "targets", "", foreign.item());
        absent("post", item + "targets", target(foreign.unit()).replace("1.5", "2.5"), foreign.item());
        absent("put", item + "targets/{targetId}", target(foreign.unit()), foreign.item(), attached.target());
        absent("delete", item + "targets/{targetId}", "", foreign.item(), attached.target());
        var demand = item + "required-plans";
        absent("get", demand, "", foreign.item());
        absent("post", demand, "{\"unitId\":\"" + foreign.unit() + "\",\"title\":\"T\"}", foreign.item());
        absent(
                "post",
                demand + "/{demandId}/fulfilment",
                "{\"planId\":\"" + foreign.plan() + "\"}",
                foreign.item(),
                attached.requiredPlan());
        absent("delete", demand + "/{demandId}", "", foreign.item(), attached.requiredPlan());
    }

    private void money(Foreign foreign, Attached attached) {
        absent("get", "plans/{id}/budget", "", foreign.plan());
        var lines = "plan-items/{id}/budget";
        var line = lines + "/{lineId}";
        absent("get", lines, "", foreign.item());
        absent("post", lines, LINE, foreign.item());
        absent("put", line, LINE, foreign.item(), attached.line());
        absent("delete", line, "", foreign.item(), attached.line());
        absent("get", line + "/expenses", "", foreign.item(), attached.line());
        absent(
                "post",
                line + "/expenses",
                "{\"spentOn\":\"2023-05-29\",\"amount\":1}",
                foreign.item(),
                attached.line());
        absent("delete", line + "/expenses/{expenseId}", "", foreign.item(), attached.line(), attached.expense());
    }

    private void programmes(Foreign foreign, Attached attached) {
        unlisted("programmes", "limit=500", attached.programme());
        absent("post", "programmes", programme(foreign.unit()));
        absent("get", "programmes/{id}", "", attached.programme());
        absent("put", "programmes/{id}", programme(foreign.unit()), attached.programme());
        absent("get", "programmes/{id}/tags", "", attached.programme());
        absent("post", "programmes/{id}/tags", "{\"planItemIds\":[\"" + foreign.item() + "\"]}", attached.programme());
        absent("delete", "programmes/{id}/tags/{tagId}", "", attached.programme(), attached.tag());
    }

    static final String LINE = "{\"source\":\"OTHER\",\"label\":\"Kín\",\"estimate\":1}";

    static String programme(String unit) {
        return "{\"unitId\":\"" + unit + "\",\"kind\":\"MOVEMENT\",\"name\":\"Kín\",\"fromYear\":2022,\"toYear\":2026}";
    }

    static String target(String unit) {
        return "{\"unitId\":\"" + unit + "\",\"indicator\":\"PROP_SESS\",\"value\":1.5}";
    }

    private void records(Foreign foreign) {
        unlisted("activities", "limit=500", foreign.activity());
        absent("post", "activities", activity(foreign.unit()));
        absent("get", "activities/{id}", "", foreign.activity());
        absent("put", "activities/{id}", activity(foreign.unit()), foreign.activity());
        absent("post", "activities/{id}/cancellation", "{\"reason\":\"Nhầm\"}", foreign.activity());
        absent("post", "activities/{id}/evidence", "", foreign.activity());
        absent("get", "activities/{id}/evidence/{evidenceId}/content", "", foreign.activity(), foreign.evidence());
        absent("get", "activities/{id}/evidence/{evidenceId}/thumbnail", "", foreign.activity(), foreign.evidence());
        unlisted("member-counts", "limit=500", foreign.count());
        absent("post", "member-counts", count(foreign.unit()));
        absent("get", "member-counts/{id}", "", foreign.count());
        absent("put", "member-counts/{id}", count(foreign.unit()), foreign.count());
    }

    private void figures(Foreign foreign) {
        absentWhen("ledger-entries", "within=" + foreign.unit());
        absentWhen("series", "period=2023H1&unit=" + foreign.unit());
        absent("get", "figures/{id}/sources", "", foreign.figure());
        shared("get", "indicators", "", "");
        shared("get", "reporting-periods", "", "");
    }

    private void reports(Foreign foreign) {
        unlisted("reports", "limit=500", foreign.report());
        absent("post", "reports", "{\"period\":\"2023H1\",\"unitId\":\"" + foreign.unit() + "\"}");
        absent("get", "reports/{id}", "", foreign.report());
        absent("put", "reports/{id}/narratives/{section}", "{\"text\":\"x\"}", foreign.report(), "COMMUNICATION");
        for (var step : List.of("submission", "withdrawal", "acceptance")) {
            absent("post", "reports/{id}/" + step, "{}", foreign.report());
        }
        absent("get", "reports/{id}/document", "", foreign.report());
        absent("post", "reports/{id}/return", "{\"reasonCode\":\"OTHER\",\"note\":\"Sửa\"}", foreign.report());
        absent("post", "reports/{id}/correction", "{\"reason\":\"Sửa\"}", foreign.report());
        add(Ending.FORBIDDEN, "get", "partner/reports", List.of(), "", "", "");
        add(Ending.FORBIDDEN, "get", "partner/reports/{id}/document", List.of(foreign.report()), "", "", "");
        add(Ending.FORBIDDEN, "get", "partner/reports/{id}", List.of(foreign.report()), "", "", "");
    }

    private void people(Foreign foreign) {
        unlisted("officers", "limit=500", foreign.officer());
        shared("post", "officers", "", "{\"login\":\"moi." + foreign.office() + "\",\"name\":\"Mới\"}");
        absent("get", "officers/{id}", "", foreign.officer());
        absent("post", "officers/{id}/suppression", "{\"reason\":\"Yêu cầu\"}", foreign.officer());
        unlisted("offices", "limit=500", foreign.office());
        absent("post", "offices", office(foreign.officer(), foreign.unit()));
        absent("get", "offices/{id}", "", foreign.office());
        absent(
                "put",
                "offices/{id}",
                "{\"title\":\"T\",\"position\":\"OTHER\",\"from\":\"2021-01-01\"}",
                foreign.office());
        absent("post", "offices/{id}/ending", "{\"on\":\"2030-01-01\",\"reason\":\"Nghỉ\"}", foreign.office());
        absent(
                "post",
                "offices/{id}/handover",
                "{\"on\":\"2030-01-01\",\"successorId\":\"" + foreign.officer() + "\"}",
                foreign.office());
        absent("get", "units/{id}/offices", "", foreign.unit());
    }

    /** What belongs to nobody, and what only a clerk may do. */
    private void house() {
        shared("get", "me", "", "");
        shared("get", "units", "limit=1", "");
        add(Ending.SHARED, "get", "units/{id}", List.of(vn.sohoi.testing.GivenPlan.unitOf("nga")), "", "", "");
        for (var reading : List.of("history", "subtree")) {
            add(
                    Ending.SHARED,
                    "get",
                    "units/{id}/" + reading,
                    List.of(vn.sohoi.testing.GivenPlan.unitOf("nga")),
                    "",
                    "",
                    "");
        }
        add(Ending.FORBIDDEN, "post", "imports", List.of(), "kind=units", "x", "");
        add(Ending.FORBIDDEN, "get", "audit-entries", List.of(), "", "", "");
        add(Ending.FORBIDDEN, "get", "audit-entries/export", List.of(), "kind=None", "", "");
        add(Ending.FORBIDDEN, "get", "retention", List.of(), "", "", "");
        add(Ending.FORBIDDEN, "post", "retention/application", List.of(), "dryRun=true", "", "");
        add(Ending.FORBIDDEN, "get", "audit-entries/verification", List.of(), "", "", "");
        add(Ending.PUBLIC, "get", "problems/{code}", List.of("not-found"), "", "", "");
    }

    /** Decided in public, carried out by the administrator and the clerk alone. */
    private void reorganisations(Foreign foreign) {
        shared("get", "reorganisations", "", "");
        absent("get", "reorganisations/{id}", "", foreign.reorganisation());
        add(Ending.FORBIDDEN, "post", "reorganisations", List.of(), "", REORGANISATION, "");
        add(Ending.FORBIDDEN, "put", "reorganisations/{id}", List.of(foreign.reorganisation()), "", REORGANISATION, "");
        add(Ending.FORBIDDEN, "delete", "reorganisations/{id}", List.of(foreign.reorganisation()), "", "", "");
        for (var step : List.of("rehearsal", "application", "reversal")) {
            add(
                    Ending.FORBIDDEN,
                    "post",
                    "reorganisations/{id}/" + step,
                    List.of(foreign.reorganisation()),
                    "",
                    "",
                    "");
        }
    }

    private static String plan(String unit) {
        return "{\"unitId\":\"" + unit + "\",\"document\":{\"title\":\"T\",\"year\":2023},\"items\":[]}";
    }

    private static String activity(String unit) {
        return "{\"unitId\":\"" + unit + "\",\"kind\":\"OTHER\",\"title\":\"T\",\"heldOn\":\"2023-05-29\"}";
    }

    static String office(String officer, String unit) {
        return "{\"officerId\":\"" + officer + "\",\"unitId\":\"" + unit
                + "\",\"role\":\"OFFICER\",\"title\":\"T\",\"position\":\"OTHER\",\"from\":\"2023-01-01\"}";
    }

    private static String count(String unit) {
        return "{\"unitId\":\"" + unit + "\",\"countedOn\":\"2023-05-29\",\"members\":1,\"women18\":2}";
    }

    private void absent(String method, String path, String body, String... ids) {
        add(Ending.ABSENT, method, path, List.of(ids), "", body, "");
    }

    private void absentWhen(String path, String query) {
        add(Ending.ABSENT, "get", path, List.of(), query, "", "");
    }

    private void unlisted(String path, String query, String canary) {
        add(Ending.UNLISTED, "get", path, List.of(), query, "", canary);
    }

    private void shared(String method, String path, String query, String body) {
        add(Ending.SHARED, method, path, List.of(), query, body, "");
    }

    private void add(
            Ending ending, String method, String path, List<String> ids, String query, String body, String canary) {
        all.add(new Attempt(method + " " + V + path, ending, ids, query, body, canary));
    }
}
