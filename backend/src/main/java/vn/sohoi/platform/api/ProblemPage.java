package vn.sohoi.platform.api;

/** What a code means, for whoever follows the {@code type} of a problem. */
record ProblemPage(String code, Words vi, Words en) {

    /** {@code detail} may have places that a problem fills: {@code {0}}. */
    record Words(String title, String detail) {

        static Words of(ProblemTexts texts, String code) {
            return new Words(texts.title(code), texts.pattern(code));
        }
    }

    static ProblemPage of(String code) {
        return new ProblemPage(code, Words.of(ProblemTexts.of("vi"), code), Words.of(ProblemTexts.of("en"), code));
    }
}
