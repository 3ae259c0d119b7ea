package vn.sohoi.people;

import java.util.List;

/**
 * What a handover did: with a position go all the offices it was held by, and {@code goesOver} is the work of the unit
 * that the successor finds: open plans, open reports, activities.
 */
record HandoverView(List<OfficeView> ended, List<OfficeView> begun, List<GoesOver.Work> goesOver) {}
