package vn.sohoi.plan.docx;

/** One level of a list as numbering.xml describes it. */
final class ListLevel {
    int start = 1;
    String format = "decimal";
    String text = "";
    String style;
    boolean spaced;
    boolean legal;
    /** The level restarts after a paragraph of this level or above (counted from 1); 0: never; negative: always. */
    int restart = -1;
}
