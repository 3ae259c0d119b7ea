package vn.sohoi.plan.reading;

import java.util.List;
import java.util.Locale;

/** Values of roman numbers, letters and ordinal words. */
final class Ordinals {
    private static final String VIETNAMESE = "abcdđeghiklmnopqrstuvxy";
    private static final List<String> WORDS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
    private static final List<String> OTHER_WORDS = List.of("một", "nhì", "", "bốn");

    private Ordinals() {}

    /** The value of a well-formed roman number below 90, otherwise 0. */
    static int roman(String text) {
        if (!text.matches("(?:L?X{0,3}|XL)(?:IX|IV|V?I{0,3})") || text.isEmpty()) {
            return 0;
        }
        int sum = 0;
        int last = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int digit = switch (text.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                default -> 50;
            };
            sum += digit < last ? -digit : digit;
            last = Math.max(last, digit);
        }
        return sum;
    }

    /** Vietnamese order (a b c d đ e g h i k …); the letters f, j, w, z follow the letter before them. */
    static int letter(char letter) {
        char small = Character.toLowerCase(letter);
        int at = VIETNAMESE.indexOf(small);
        return at >= 0 ? at + 1 : small - 'a' + 1;
    }

    /** True if b may come directly after a, in the Vietnamese or the Latin alphabet. */
    static boolean follows(char a, char b) {
        char first = Character.toLowerCase(a);
        char second = Character.toLowerCase(b);
        return second == first + 1 || letter(second) == letter(first) + 1 && VIETNAMESE.indexOf(second) >= 0;
    }

    static int word(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return Math.max(WORDS.indexOf(word), OTHER_WORDS.indexOf(word)) + 1;
    }
}
