package vn.sohoi.plan.docx;

/**
 * The text of a .docx as somebody sees it in Word: automatic numbers written out, tracked changes accepted, hidden text
 * left out.
 *
 * @param notes how many footnotes hang at the text; they are no part of it
 */
public record DocxText(String text, int notes) {

    /**
     * Reads the bytes of a file.
     *
     * @throws DocxRefused for anything but a plain .docx
     */
    public static DocxText of(byte[] file) {
        var opened = DocxPackage.open(file);
        var lists = DocxLists.read(opened.part("word/numbering.xml"));
        var styles = DocxStyles.read(opened.part("word/styles.xml"));
        var body = new DocxBody(styles, lists);
        DocxXml.walk(opened.part(opened.document()), body);
        return new DocxText(body.text(), body.notes());
    }

    /** True for a file of Word, old, locked or plain, and not for a text. */
    public static boolean isPacked(byte[] file) {
        return DocxPackage.isZip(file) || DocxPackage.isCompound(file);
    }
}
