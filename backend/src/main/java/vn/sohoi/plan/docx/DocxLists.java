package vn.sohoi.plan.docx;

import java.util.HashMap;
import java.util.Map;

/** numbering.xml: what the lists of the document look like and where each begins to count. */
final class DocxLists implements DocxXml.Listener {

    /** A list in use: the description it follows, and where it begins anew. */
    static final class Instance {
        String description;
        final Map<Integer, Integer> starts = new HashMap<>();
        final Map<Integer, ListLevel> levels = new HashMap<>();
    }

    /** A description of levels, its own or the one of a list style. */
    private static final class Description {
        final Map<Integer, ListLevel> levels = new HashMap<>();
        String link;
    }

    private final Map<String, Description> descriptions = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, String> styles = new HashMap<>();
    private Description description;
    private Instance instance;
    private ListLevel level;
    private String id;
    private int override;

    static DocxLists read(byte[] part) {
        var lists = new DocxLists();
        DocxXml.walk(part, lists);
        return lists;
    }

    @Override
    public void start(String name, DocxXml at) {
        switch (name) {
            case "abstractNum" -> {
                id = at.attribute("abstractNumId");
                description = new Description();
                descriptions.put(id, description);
            }
            case "styleLink" -> styles.put(at.value(), id);
            case "numStyleLink" -> description.link = at.value();
            case "num" -> {
                instance = new Instance();
                instances.put(at.attribute("numId"), instance);
            }
            case "abstractNumId" -> {
                if (instance != null) {
                    instance.description = at.value();
                }
            }
            case "lvlOverride" -> override = index(at);
            case "startOverride" -> {
                if (instance != null) {
                    instance.starts.put(override, at.number(1));
                }
            }
            case "lvl" -> {
                level = new ListLevel();
                (instance == null ? description.levels : instance.levels).put(index(at), level);
            }
            default -> {
                if (level != null) {
                    level(name, at);
                }
            }
        }
    }

    private static int index(DocxXml at) {
        var index = at.attribute("ilvl");
        return index != null && index.matches("[0-8]") ? Integer.parseInt(index) : 0;
    }

    private void level(String name, DocxXml at) {
        switch (name) {
            case "start" -> level.start = at.number(1);
            case "numFmt" -> level.format = at.value() == null ? "decimal" : at.value();
            case "lvlText" -> level.text = at.value() == null ? "" : at.value();
            case "pStyle" -> level.style = at.value();
            case "suff" -> level.spaced = "space".equals(at.value());
            case "isLgl" -> level.legal = at.isOn();
            case "lvlRestart" -> level.restart = at.number(-1);
            default -> {
                // how a level looks is of no interest
            }
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "abstractNum" -> description = null;
            case "num" -> instance = null;
            case "lvl" -> level = null;
            default -> {
                // nothing was opened
            }
        }
    }

    /** The list, or null if there is none of this id. */
    Instance list(String numId) {
        return numId == null ? null : instances.get(numId);
    }

    /** The description a list follows, through a list style if it has one. */
    String description(Instance list) {
        var own = descriptions.get(list.description);
        return own != null && own.link != null ? styles.getOrDefault(own.link, list.description) : list.description;
    }

    ListLevel level(Instance list, int at) {
        var own = list.levels.get(at);
        var followed = descriptions.get(description(list));
        return own != null ? own : followed == null ? null : followed.levels.get(at);
    }

    /** The level that belongs to a paragraph style, or 0. */
    int levelOf(Instance list, String style) {
        for (var at = 0; at < 9; at++) {
            var found = level(list, at);
            if (found != null && style != null && style.equals(found.style)) {
                return at;
            }
        }
        return 0;
    }
}
