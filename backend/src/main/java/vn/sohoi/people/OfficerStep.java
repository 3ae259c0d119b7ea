package vn.sohoi.people;

/** What a caller may do to an officer's record now. */
enum OfficerStep {
    SUPPRESSION
}
