package vn.sohoi.plan.docx;

import java.util.ArrayList;
import java.util.List;

/** A paragraph while it is walked through. */
final class DocxParagraph {
    final StringBuilder text = new StringBuilder();
    /** What stands in text boxes that hang at this paragraph. */
    final List<String> boxes = new ArrayList<>();

    String style;
    String list;
    Integer level;
    /** Its end was deleted as a tracked change: it runs on into the next one. */
    boolean runsOn;

    boolean inProperties;
    boolean inRun;
    boolean inRunProperties;
    boolean hidden;

    boolean isContents() {
        return style != null && (style.startsWith("TOC") || style.startsWith("Mclc"));
    }

    void write(String more) {
        if (inRun && !inRunProperties && !hidden) {
            text.append(more);
        }
    }
}
