package vn.sohoi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.sohoi.plan.docx.DocxRefused;
import vn.sohoi.plan.docx.DocxText;
import vn.sohoi.plan.reading.PlanReader;
import vn.sohoi.plan.reading.PlanReading;
import vn.sohoi.plan.reading.ReadingWarning;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.security.CurrentActor;

/** Reads a document for anybody with an office; keeps nothing, so it needs no transaction of its own. */
@ApplicationScoped
class PlanReadingService {

    private final CurrentActor current;

    PlanReadingService(CurrentActor current) {
        this.current = current;
    }

    PlanReadingView read(String text) {
        expectOffice();
        var reading = tree(text);
        return PlanReadingView.of(reading, reading.warnings(), text);
    }

    PlanReadingView readDocx(byte[] file) {
        expectOffice();
        var document = docx(file);
        var reading = tree(document.text());
        var warnings = new ArrayList<>(reading.warnings());
        if (document.notes() > 0) {
            warnings.add(new ReadingWarning("footnotes", document.notes() + " chú thích không thuộc mục nào", null));
        }
        return PlanReadingView.of(reading, List.copyOf(warnings), document.text());
    }

    private static DocxText docx(byte[] file) {
        try {
            return DocxText.of(file);
        } catch (DocxRefused refused) {
            throw new Problem.Invalid(refused.code());
        }
    }

    private void expectOffice() {
        if (current.get().grants().isEmpty()) {
            throw new Problem.Forbidden();
        }
    }

    private static PlanReading tree(String text) {
        if (text == null || text.isBlank()) {
            throw new Problem.Invalid("empty-plan");
        }
        LegacyLetters.refuse(text);
        var reading = new PlanReader().read(text);
        if (reading.items().isEmpty()) {
            throw new Problem.Invalid("no-headings");
        }
        return reading;
    }
}
