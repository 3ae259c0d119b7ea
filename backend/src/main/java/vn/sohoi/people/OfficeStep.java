package vn.sohoi.people;

/** What a caller may do to an office now. */
enum OfficeStep {
    EDIT,
    ENDING,
    HANDOVER
}
