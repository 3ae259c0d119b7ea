package vn.sohoi.plan;

import java.util.List;
import vn.sohoi.plan.reading.PlanDocument;
import vn.sohoi.plan.reading.PlanReading;
import vn.sohoi.plan.reading.ReadItem;
import vn.sohoi.plan.reading.ReadingWarning;

/** What was read, beside the text it was read from: of a .docx nobody else can see the text as the reader saw it. */
record PlanReadingView(PlanDocument document, List<ReadItem> items, List<ReadingWarning> warnings, String text) {

    static PlanReadingView of(PlanReading reading, List<ReadingWarning> warnings, String text) {
        return new PlanReadingView(reading.document(), reading.items(), warnings, text);
    }
}
