package vn.sohoi.plan;

import java.text.Normalizer;
import java.util.Locale;

/** The key under which titles are found: lower case, đ as d, without any mark. */
final class TitleKey {

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .strip();
    }

    private TitleKey() {}
}
