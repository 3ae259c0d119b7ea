package vn.sohoi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sohoi.document.OfficialPaper.Issuer;
import vn.sohoi.document.OfficialPaper.Recipients;
import vn.sohoi.document.OfficialPaper.Signatory;
import vn.sohoi.org.UnitKind;
import vn.sohoi.org.UnitRef;

/**
 * How the Union of a unit calls itself on paper, from the unit's name and kind. Affiliated units carry their own name
 * ("Hội Phụ nữ Công an tỉnh") and are led by an executive committee alone.
 *
 * @param parent the unit above, null at the top of what the house knows
 */
record Letterhead(UnitRef unit, UnitRef parent) {

    private static final String CENTRAL = "Hội LHPN Việt Nam";
    private static final String FRONT = "Ủy ban MTTQ Việt Nam tỉnh";

    /** What stands before the name of a place. */
    private static final Pattern TYPE =
            Pattern.compile("^(tỉnh|thành phố|thị xã|thị trấn|quận|huyện|phường|xã|đặc khu) (?=\\S)");

    static String unionOf(UnitRef unit) {
        var name = inSentence(unit);
        return territorial(unit) ? "Hội LHPN " + name : unit.name();
    }

    Issuer issuer() {
        var lines = territorial(unit) ? List.of(body(), unionOf(unit)) : List.of(unionOf(unit));
        return new Issuer(above(), lines, String.join(" ", lines));
    }

    String place() {
        var named = territorial(unit) || parent == null ? unit : parent;
        return TYPE.matcher(inSentence(named)).replaceFirst("");
    }

    /** The letters after the number; the short name of the body that issues. */
    String symbol(String type) {
        return type + (territorial(unit) ? "-BTV" : "-BCH");
    }

    Signatory signatory() {
        return new Signatory("TM. " + body(), "Chủ tịch", null);
    }

    Recipients recipients() {
        var names = new ArrayList<String>();
        names.add(above() + " (b/c)");
        if (unit.kind() == UnitKind.PROVINCE) {
            names.add(FRONT);
        }
        return new Recipients(names, "VT");
    }

    private String above() {
        return parent == null ? CENTRAL : unionOf(parent);
    }

    private String body() {
        return territorial(unit) ? "Ban Thường vụ" : "Ban Chấp hành";
    }

    private static boolean territorial(UnitRef unit) {
        return switch (unit.kind()) {
            case PROVINCE, DISTRICT, COMMUNE -> true;
            case AFFILIATED, BRANCH, GROUP, BOARD, EXTERNAL -> false;
        };
    }

    /** "Huyện Bảo Lâm" begins a line; inside a sentence it is "huyện Bảo Lâm". */
    private static String inSentence(UnitRef unit) {
        var name = unit.name();
        var small = name.substring(0, 1).toLowerCase(PaperWords.VIETNAMESE) + name.substring(1);
        return TYPE.matcher(small).find() ? small : name;
    }
}
