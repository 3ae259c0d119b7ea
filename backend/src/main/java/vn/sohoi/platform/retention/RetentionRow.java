package vn.sohoi.platform.retention;

/** A kind of data, how many days it is kept and why; {@code letGo} is how much was let go of just now. */
record RetentionRow(String kind, int keepDays, String basis, int letGo) {

    static RetentionRow of(RetentionRule rule, int letGo) {
        return new RetentionRow(rule.kind(), rule.keepDays(), rule.basis(), letGo);
    }
}
