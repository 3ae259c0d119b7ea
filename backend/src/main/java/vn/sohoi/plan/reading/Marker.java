package vn.sohoi.plan.reading;

/**
 * The marker at the start of a line.
 *
 * @param style what kind of marker
 * @param variant the punctuation, so that 1. and 1) can be told apart
 * @param label the marker as it stands in the text, null for a heading which has none
 * @param key what it contributes to the path: "II", "4", "a", "1.2"; null for bullets
 * @param value its place in the order, 0 for bullets
 * @param text the rest of the line
 */
record Marker(Style style, String variant, String label, String key, int value, String text) {

    /** The marker at the start of the line, or null. */
    static Marker at(String line) {
        return MarkerGrammar.read(line);
    }

    /** A heading in capitals which has no number. */
    static Marker none(String heading) {
        return new Marker(Style.HEADING, "", null, null, 0, heading);
    }

    /** A line without a number which names the list below it. */
    static Marker topic(String text) {
        return new Marker(Style.TOPIC, "", null, null, 0, text);
    }

    boolean isBullet() {
        return style.kind == ItemKind.BULLET;
    }

    /** Bullets and headings without a number have no place in an order of their own. */
    boolean isCounted() {
        return value > 0;
    }

    boolean isAlike(Marker other) {
        return style == other.style && variant.equals(other.variant);
    }

    /** True if this may come directly after the other one of the same style. */
    boolean follows(Marker before) {
        if (style != before.style) {
            return false;
        }
        return switch (style) {
            case LETTER, CAPITAL -> Ordinals.follows(before.key.charAt(0), key.charAt(0));
            case DECIMAL -> value == before.value + 1 && prefix().equals(before.prefix());
            default -> isCounted() && value == before.value + 1;
        };
    }

    boolean isFirst() {
        return value == 1;
    }

    /** What a composed number stands below: "1" of 1.2, "I.1" of I.1.3. */
    String prefix() {
        return key.substring(0, key.lastIndexOf('.'));
    }

    /** The same marker read as a letter: "I." after "H.", "i)" after "h)". */
    Marker asLetter() {
        Style letters = style == Style.ROMAN ? Style.CAPITAL : Style.LETTER;
        return new Marker(letters, variant, label, key, Ordinals.letter(key.charAt(0)), text);
    }
}
