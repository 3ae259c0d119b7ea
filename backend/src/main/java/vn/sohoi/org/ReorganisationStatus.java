package vn.sohoi.org;

/** Where a reorganisation is: written down, in force, or taken back. */
enum ReorganisationStatus {
    DRAFT,
    APPLIED,
    REVERSED
}
