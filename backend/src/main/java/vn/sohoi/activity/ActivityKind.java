package vn.sohoi.activity;

/** What was done; the posting rules of the ledger say what it counts for. */
enum ActivityKind {
    COMMUNICATION,
    BRANCH_MEETING,
    CONFERENCE,
    TRAINING,
    VISIT_GIFT,
    SUPERVISION,
    DIALOGUE,
    FEEDBACK,
    CONTEST,
    OTHER
}
