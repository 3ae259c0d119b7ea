package vn.sohoi.report;

/** What an actor may want to do with a report; {@link ReportPolicy} says who may. */
enum ReportAction {
    READ,
    WRITE,
    DECIDE
}
