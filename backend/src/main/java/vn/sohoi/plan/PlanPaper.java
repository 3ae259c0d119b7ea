package vn.sohoi.plan;

import java.time.Instant;
import java.util.List;
import vn.sohoi.org.UnitRef;
import vn.sohoi.plan.reading.PlanDocument;
import vn.sohoi.plan.reading.ReadItem;

/**
 * A plan as it goes on paper, whatever became of its items since.
 *
 * @param draft not issued yet
 * @param asAt when it was issued or begun; it becomes the date of the file, so that equal plans are equal files
 */
public record PlanPaper(UnitRef unit, PlanDocument document, List<ReadItem> items, boolean draft, Instant asAt) {}
