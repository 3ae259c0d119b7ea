package vn.sohoi.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines under "Nơi nhận" (rule 6). */
final class Recipients {
    private static final Pattern REPORT =
            Pattern.compile("(?iu)[(\\[] ?(?:để )?(?:b/c|báo cáo|bc) ?[)\\]]|[-–, ]+để báo cáo");

    private final List<Recipient> list = new ArrayList<>();
    private String pending;

    /** True if the text continues the recipient before it. */
    boolean isContinued(String text) {
        return pending != null && !pending.endsWith(";") && !pending.endsWith(".") || Glyphs.startsLower(text);
    }

    boolean isEmpty() {
        return list.isEmpty() && pending == null;
    }

    void start(String text) {
        finish();
        pending = text;
    }

    void append(String text) {
        pending = pending == null ? text : pending + " " + text;
    }

    /** Recipients which follow "Nơi nhận:" on the same line. */
    void startAll(String text) {
        int from = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean cut = Glyphs.isDash(text.charAt(i))
                    && text.charAt(i + 1) == ' '
                    && (text.startsWith("; ", i - 2) || text.startsWith(". ", i - 2));
            if (i >= 2 && cut) {
                start(text.substring(from, i).strip());
                from = i;
            }
        }
        start(text.substring(from).strip());
    }

    List<Recipient> list() {
        finish();
        return List.copyOf(list);
    }

    private void finish() {
        if (pending == null) {
            return;
        }
        String raw = pending;
        pending = null;
        String name = Glyphs.isBullet(raw.charAt(0)) ? raw.substring(1).strip() : raw;
        if (name.startsWith("Lưu")) {
            list.add(new Recipient(name, RecipientRole.ARCHIVE, raw));
            return;
        }
        boolean report = REPORT.matcher(name).find();
        String plain = TextLines.collapse(REPORT.matcher(name).replaceAll(" "));
        while (!plain.isEmpty() && ";,. ".indexOf(plain.charAt(plain.length() - 1)) >= 0) {
            plain = plain.substring(0, plain.length() - 1);
        }
        list.add(new Recipient(plain, report ? RecipientRole.REPORT_TO : RecipientRole.COPY, raw));
    }
}
