package vn.sohoi.plan.docx;

/** How Word writes a number of a list. */
final class NumberFormat {
    private static final String[] WORDS = {
        "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"
    };
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LETTERS = 26;
    private static final int MOST_ROMAN = 4000;

    private NumberFormat() {}

    static String of(int number, String format) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "upperLetter" -> letter(number).toUpperCase(java.util.Locale.ROOT);
            case "lowerLetter" -> letter(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "vietnameseCounting" -> number < WORDS.length ? WORDS[number] : String.valueOf(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        if (number >= MOST_ROMAN) {
            return String.valueOf(number);
        }
        var roman = new StringBuilder();
        var left = number;
        for (var at = 0; at < VALUES.length; at++) {
            while (left >= VALUES[at]) {
                roman.append(SIGNS[at]);
                left -= VALUES[at];
            }
        }
        return roman.toString();
    }

    /** a … z, aa, bb: Word repeats the letter. */
    private static String letter(int number) {
        if (number < 1 || number > LETTERS * LETTERS) {
            return String.valueOf(number);
        }
        return String.valueOf((char) ('a' + (number - 1) % LETTERS)).repeat((number - 1) / LETTERS + 1);
    }
}
