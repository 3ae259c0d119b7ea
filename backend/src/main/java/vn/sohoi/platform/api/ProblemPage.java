package vn.sohoi.platform.api;

/** What a code means, for whoever follows the {@code type} of a problem. */
record ProblemPage(String code, ProblemWords vi, ProblemWords en) {

    /** {@code detail} may have places that a problem fills: {@code {0}}. */
    record ProblemWords(String title, String detail) {

        static ProblemWords of(ProblemTexts texts, String code) {
            return new ProblemWords(texts.title(code), texts.pattern(code));
        }
    }

    static ProblemPage of(String code) {
        return new ProblemPage(
                code, ProblemWords.of(ProblemTexts.of("vi"), code), ProblemWords.of(ProblemTexts.of("en"), code));
    }
}
