package vn.sohoi.plan.reading;

import java.util.List;

/** What was read from the text of one document. */
public record PlanReading(PlanDocument document, List<ReadItem> items, List<ReadingWarning> warnings) {}
