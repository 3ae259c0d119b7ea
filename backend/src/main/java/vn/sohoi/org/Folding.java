package vn.sohoi.org;

import java.text.Normalizer;
import java.util.Locale;

/** The key under which names are found: lower case, đ as d, without any mark, so that Hoà and Hòa are one. */
public final class Folding {

    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .strip();
    }

    private Folding() {}
}
