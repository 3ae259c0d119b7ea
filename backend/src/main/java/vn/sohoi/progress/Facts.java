package vn.sohoi.progress;

import java.time.LocalDate;

/** What was found of an item at a unit: its own items and how many of them are issued, and what was done for them. */
record Facts(
        long items,
        long issuedItems,
        LocalDate doneOn,
        long activities,
        long attendances,
        long results,
        String exemption) {

    static final Facts NONE = new Facts(0, 0, null, 0, 0, 0, null);

    /** With one more item, the one looked at itself. */
    Facts with(boolean issued, LocalDate done) {
        var latest = doneOn == null || (done != null && done.isAfter(doneOn)) ? done : doneOn;
        return new Facts(
                items + 1, issuedItems + (issued ? 1 : 0), latest, activities, attendances, results, exemption);
    }
}
