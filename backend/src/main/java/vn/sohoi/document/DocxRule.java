package vn.sohoi.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The thin lines of the head: the border of an empty paragraph, drawn in from both sides to the right length. */
final class DocxRule {

    /** Measured in Times New Roman 13 bold: the rule below the motto is as long as the motto. */
    static final int MOTTO_LENGTH = 3340;

    /** Average advance of bold Times in parts of its size; the form asks only for a third to a half of the text. */
    private static final double CAPITAL = 0.72;

    private static final double SMALL = 0.48;
    private static final double SHARE = 0.4;

    static void draw(XWPFParagraph target, int available, int length) {
        var side = BigInteger.valueOf(Math.max(0, (available - length) / 2));
        target.setStyle(DocxStyle.RULE.id());
        var properties = target.getCTP().getPPr();
        var indent = properties.isSetInd() ? properties.getInd() : properties.addNewInd();
        indent.setLeft(side);
        indent.setRight(side);
    }

    /** Two fifths of the text above, or of the line where the text is longer than the line. */
    static int lengthBelow(String text, int points, int available) {
        var em = points * 20;
        var width = text.codePoints()
                .mapToDouble(c -> Character.isUpperCase(c) ? CAPITAL * em : SMALL * em)
                .sum();
        return (int) (SHARE * Math.min(width, available));
    }

    private DocxRule() {}
}
