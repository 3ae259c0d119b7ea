package vn.sohoi.plan.reading;

/**
 * One line of the text which is not empty.
 *
 * @param number line number in the given text, from 1
 * @param raw trimmed at both ends, runs of spaces kept (they show columns)
 * @param text raw with every run of spaces made one
 * @param indent spaces before the first character
 * @param blankBefore an empty line, a rule or a page break stands before this line
 * @param pageBefore a page break or page number stands before this line
 */
record Line(int number, String raw, String text, int indent, boolean blankBefore, boolean pageBefore) {

    /** The same line, now the first of its page. */
    Line afterPage() {
        return new Line(number, raw, text, indent, true, true);
    }
}
