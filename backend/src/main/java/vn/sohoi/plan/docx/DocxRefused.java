package vn.sohoi.plan.docx;

/** A file that is not read, and why; the reason is a key of the problem texts. */
public final class DocxRefused extends RuntimeException {

    private final Reason reason;

    DocxRefused(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    public String code() {
        return reason.code();
    }

    enum Reason {
        NOT_A_DOCUMENT("docx-unreadable"),
        OLD_WORD("docx-old-word"),
        ENCRYPTED("docx-encrypted"),
        MACROS("docx-macros"),
        ENTITIES("docx-entities"),
        NAMES("docx-names"),
        TOO_LARGE("docx-too-large");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
