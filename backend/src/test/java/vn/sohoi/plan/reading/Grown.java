package vn.sohoi.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A plan grown from a seed: any of the numberings in use, texts of any length, lists of any shape. */
final class Grown {
    private static final List<List<String>> NUMBERINGS = List.of(
            List.of("I.", "1.", "-", "+"),
            List.of("I.", "1.", "1.1.", "a)", "-"),
            List.of("Phần I.", "I-", "1-", "1.1-", "-"),
            List.of("A.", "I.", "1.", "a.", "-", "+"),
            List.of("I/", "1/", "a/", "•"),
            List.of("Chương I:", "Điều 1.", "1.", "a)", "-"),
            List.of("1.", "1.1.", "1.1.1.", "-"),
            List.of("I.", "A.", "1.", "(1)", "-"),
            List.of("I.", "1.", "*", "-", "+"),
            List.of("1.", "a)", "i)", "-"),
            List.of("I.", "I.1.", "a)", "-"),
            List.of("I.", "1.", "1)", "(a)", "–", "+"));
    private static final String LETTERS = "abcdđeghiklm";
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
    private static final String[] PHRASES = {
        "Tuyên truyền, vận động hội viên",
        "nâng cao chất lượng sinh hoạt chi hội",
        "giai đoạn 2021 - 2025",
        "theo Quyết định số 217-QĐ/TW ngày 12/12/2013",
        "phát triển kinh tế - xã hội",
        "ở các xã biên giới",
        "Hội LHPN các huyện, thành phố",
        "\"5 không, 3 sạch\"",
        "trong tháng 3 năm 2023",
        "tại khoản 2 Điều 17",
        "phối hợp với Bộ đội Biên phòng tỉnh",
        "ít nhất 2.500 lượt người",
        "(có biểu kèm theo)",
        "đạt 95% trở lên",
        "Chi hội trưởng",
        "gắn với học tập và làm theo Bác",
        "Trung ương Hội",
        "từ ngày 01 đến ngày 20"
    };

    private final Random random;
    private final List<String> styles;
    private final StringBuilder text = new StringBuilder();
    private final List<Corpus.Wanted> tree = new ArrayList<>();

    private Grown(long seed) {
        this.random = new Random(seed);
        this.styles = NUMBERINGS.get((int) (seed % NUMBERINGS.size()));
    }

    static Corpus of(long seed) {
        Grown grown = new Grown(seed);
        grown.text.append("Số: 5/KH-BTV\nCao Bằng, ngày 3 tháng 4 năm 2023\nKẾ HOẠCH\nCông tác năm 2023\n\n"
                + "Căn cứ Điều lệ Hội, Ban Thường vụ xây dựng kế hoạch như sau:\n\n");
        grown.list(0, -1, "");
        grown.text.append("Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. BAN THƯỜNG VỤ\nCHỦ TỊCH\nNông Thị Lê\n");
        return new Corpus("seed " + seed, Map.of(), grown.tree, grown.text.toString());
    }

    private void list(int level, int parent, String above) {
        int count = level == 0 ? 2 + random.nextInt(3) : 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            boolean inner = level + 1 < styles.size() && random.nextInt(10) < 7 - level;
            String marker = marker(styles.get(level), i, above);
            String line = marker + " " + sentence(level, inner);
            tree.add(new Corpus.Wanted(level + 1, line, parent));
            text.append(line).append("\n\n");
            if (inner) {
                list(level + 1, tree.size() - 1, marker.replaceAll("[.):/-]+$", ""));
            }
        }
    }

    private static String marker(String style, int at, String above) {
        if (style.matches("1(\\.1)+[.-]") || style.equals("I.1.")) {
            return above + "." + (at + 1) + style.charAt(style.length() - 1);
        }
        return style.replace("1", String.valueOf(at + 1))
                .replaceAll("^(Phần |Chương )?I", "$1" + ROMAN[at])
                .replaceAll("^(\\(?)a", "$1" + LETTERS.charAt(at))
                .replaceAll("^i", ROMAN[at].toLowerCase())
                .replaceAll("^A", String.valueOf((char) ('A' + at)));
    }

    /** A heading or a sentence; what has a list below it ends with a colon or with nothing. */
    private String sentence(int level, boolean inner) {
        StringBuilder sentence = new StringBuilder("Việc " + tree.size());
        int phrases = level == 0 ? 1 : 1 + random.nextInt(8);
        for (int i = 0; i < phrases; i++) {
            sentence.append(' ').append(PHRASES[random.nextInt(PHRASES.length)]);
        }
        String heading = level == 0 ? sentence.toString().toUpperCase() : sentence.toString();
        return heading
                + (inner
                        ? random.nextBoolean() ? ":" : ""
                        : random.nextInt(4) == 0 ? "" : ".;".charAt(random.nextInt(2)));
    }
}
