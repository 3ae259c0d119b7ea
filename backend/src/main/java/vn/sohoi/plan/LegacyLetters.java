package vn.sohoi.plan;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.sohoi.platform.api.Problem;

/**
 * Texts typed with the fonts from before Unicode (.VnTime, VNI-Times): every letter is a character, only another one
 * than the one seen on paper. Converting them here would be a guess; they are named instead.
 */
final class LegacyLetters {

    /** Inside a word none of these is Vietnamese. */
    private static final Pattern FOREIGN = Pattern.compile(
            "(?<=\\p{L})[¡-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþ]" + "|[¡-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþ](?=\\p{L})");

    private static final Pattern VIETNAMESE = Pattern.compile("[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]");
    /** The signs of .VnTime are among the signs of Latin-1; those of VNI are all letters. */
    private static final Pattern SIGN = Pattern.compile("[¡-¿]");

    private static final int FEW = 5;

    static void refuse(String text) {
        var foreign = FOREIGN.matcher(text).results().count();
        if (foreign <= FEW || foreign <= VIETNAMESE.matcher(text).results().count()) {
            return;
        }
        var signs = SIGN.matcher(text).results().count();
        throw new Problem.Invalid(signs * 4 > foreign ? "text-tcvn3" : "text-vni");
    }

    /** Bytes that are no UTF-8. With Vietnamese letters among them they are a damaged UTF-8, not an old font. */
    static void refuse(byte[] bytes) {
        if (!VIETNAMESE.matcher(new String(bytes, StandardCharsets.UTF_8)).find()) {
            refuse(new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    private LegacyLetters() {}
}
