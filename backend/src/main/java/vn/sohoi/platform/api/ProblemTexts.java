package vn.sohoi.platform.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of problems, in the caller's language; Vietnamese unless English is asked for. */
final class ProblemTexts {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ResourceBundle texts;

    private ProblemTexts(Locale locale) {
        texts = ResourceBundle.getBundle(
                "problems", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    static ProblemTexts of(HttpHeaders headers) {
        return of(headers == null ? null : headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static ProblemTexts of(String first) {
        var english = first != null && first.strip().toLowerCase(Locale.ROOT).startsWith("en");
        return new ProblemTexts(english ? Locale.ENGLISH : VIETNAMESE);
    }

    String title(String code) {
        return text(code + ".title", text("problem.title", code));
    }

    String detail(String code, Object... arguments) {
        return MessageFormat.format(pattern(code), arguments == null ? new Object[0] : arguments);
    }

    /** The detail before its places are filled. */
    String pattern(String code) {
        return text(code, title(code));
    }

    /** A code has a title; what has none is the text of a field or a row. */
    static boolean knows(String code) {
        return new ProblemTexts(VIETNAMESE).texts.containsKey(code + ".title");
    }

    private String text(String key, String otherwise) {
        try {
            return texts.getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }
}
