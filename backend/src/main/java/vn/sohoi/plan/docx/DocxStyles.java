package vn.sohoi.plan.docx;

import java.util.HashMap;
import java.util.Map;

/** styles.xml, as far as a style puts its paragraphs into a list or hides them. */
final class DocxStyles implements DocxXml.Listener {
    private static final int DEEPEST = 20;

    private static final class Style {
        String basedOn;
        String list;
        Integer level;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private Style style;
    private String standard;

    static DocxStyles read(byte[] part) {
        var styles = new DocxStyles();
        DocxXml.walk(part, styles);
        return styles;
    }

    @Override
    public void start(String name, DocxXml at) {
        if (name.equals("style")) {
            style = new Style();
            styles.put(at.attribute("styleId"), style);
            if ("paragraph".equals(at.attribute("type")) && "1".equals(at.attribute("default"))) {
                standard = at.attribute("styleId");
            }
        } else if (style != null) {
            switch (name) {
                case "basedOn" -> style.basedOn = at.value();
                case "numId" -> style.list = at.value();
                case "ilvl" -> style.level = at.number(0);
                default -> {
                    // how a style looks is of no interest
                }
            }
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("style")) {
            style = null;
        }
    }

    /** The list of the style or of the nearest style below it; null if none. */
    String list(String id) {
        var holder = holder(id);
        return holder == null ? null : holder.list;
    }

    Integer level(String id) {
        var holder = holder(id);
        return holder == null ? null : holder.level;
    }

    private Style holder(String id) {
        var at = styles.get(id == null ? standard : id);
        for (var steps = 0; at != null && steps < DEEPEST; steps++) {
            if (at.list != null) {
                return at;
            }
            at = styles.get(at.basedOn);
        }
        return null;
    }
}
