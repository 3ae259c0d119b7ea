package vn.sohoi.budget;

/** Whole đồng; a ceiling above any budget, so that a slip of the hand is told and sums stay exact. */
final class Money {

    static final long MOST = 10_000_000_000_000L;

    private Money() {}
}
