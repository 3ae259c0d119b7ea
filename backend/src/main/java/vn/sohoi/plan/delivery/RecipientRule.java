package vn.sohoi.plan.delivery;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sohoi.org.UnitKind;

/** How one sort of line is understood; kept as data. */
record RecipientRule(Pattern pattern, Target target, UnitKind kind) {

    private static final Pattern NUMBER = Pattern.compile("\\b0*([1-9][0-9]{0,3})\\b");

    enum Target {
        UNITS,
        NAMED,
        ABOVE,
        INTERNAL,
        EXTERNAL,
        ARCHIVE,
        UNCLEAR
    }

    boolean matches(String folded) {
        return pattern.matcher(folded).find();
    }

    /** "Xã Thái Sơn" of "Hội LHPN xã Thái Sơn", folded. */
    String rest(String folded) {
        return folded.replaceFirst("^(hoi|ban chap hanh hoi) (lhpn|lien hiep phu nu|phu nu) ", "");
    }

    /** How many units the words of this rule speak of, when they say so. */
    OptionalInt number(String folded) {
        var words = pattern.matcher(folded);
        if (!words.find()) {
            return OptionalInt.empty();
        }
        Matcher number = NUMBER.matcher(words.group());
        return number.find() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }
}
