package vn.sohoi.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts which are no plan, or far too much of one, still give a result. */
@Timeout(60)
class HostileTextTest {
    private static final int FIVE_MILLION = 5_000_000;

    @ParameterizedTest
    @ValueSource(strings = {" ", "-", "- ", "_", ".", "\t", "\f", "\n", "*", "\u200B"})
    void nothingButFiller(String filler) {
        PlanReading reading = Texts.read(filler.repeat(FIVE_MILLION / filler.length()));
        assertThat(reading.items()).isEmpty();
        assertThat(Texts.warnings(reading)).containsExactly("empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A-",
                "1.",
                "1/",
                "I",
                "I. ",
                "(",
                "Số ",
                "ngày ",
                "A B ",
                "- a ",
                "\u0301\u0323",
                "của ",
                "A/"
            })
    void oneEndlessLine(String piece) {
        String line = piece.repeat(FIVE_MILLION / piece.length());
        PlanReading alone = Texts.read(line);
        assertThat(alone.document().number()).isNull();
        PlanReading inside = Texts.read(
                "KẾ HOẠCH\nThử nghiệm năm 2023\nCăn cứ " + line + "\nI. MỤC ĐÍCH\n" + line + "\nNơi nhận:\n" + line);
        assertThat(inside.document().title()).isEqualTo("Thử nghiệm năm 2023");
        assertThat(inside.items()).isNotEmpty();
    }

    @Test
    void emptyOrNullOrBlank() {
        assertThat(Texts.warnings(Texts.read(null))).containsExactly("empty");
        assertThat(Texts.warnings(Texts.read(""))).containsExactly("empty");
        assertThat(Texts.warnings(Texts.read(" \n\t\u00A0\n"))).containsExactly("empty");
    }

    @Test
    void twoHundredPages() {
        StringBuilder text = new StringBuilder("KẾ HOẠCH\nDài năm 2023\nI. NỘI DUNG\n");
        for (int i = 1; i <= 900; i++) {
            text.append(i).append(". Nhiệm vụ thứ ").append(i).append(" của các cấp Hội\n");
            text.append("- Vận động hội viên tham gia các hoạt động tại cơ sở trong năm.\n".repeat(10));
        }
        PlanReading reading = Texts.read(text.toString());
        assertThat(reading.items().get(0).children()).hasSize(900);
        assertThat(Texts.item(reading, "I.900.10").kind()).isEqualTo(ItemKind.BULLET);
    }

    @Test
    void manyEqualNumbersKeepTheirOwnPaths() {
        PlanReading reading = Texts.read("I. A\n" + "1. Việc lặp lại\n".repeat(20_000));
        assertThat(Texts.paths(reading)).doesNotHaveDuplicates().hasSize(20_001);
    }

    @Test
    void anyMixOfPiecesGivesUniquePathsAndTheSameResultTwice() {
        String[] pieces = {
            "I. ",
            "II/ ",
            "1. ",
            "1.1. ",
            "2) ",
            "a) ",
            "đ. ",
            "- ",
            "+ ",
            "Phần I ",
            "Điều 3. ",
            "\n",
            "\n\n",
            "Hội ",
            "phụ nữ ",
            "Nơi nhận:",
            "TM. BAN ",
            "KẾ HOẠCH",
            "Số: /KH-BTV",
            "\f",
            "A. ",
            "H. ",
            ". ",
            "năm 2023 "
        };
        Random random = new Random(129);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) == 0 ? "\n" : "");
            }
            PlanReading reading = Texts.read(text.toString());
            assertThat(Texts.paths(reading)).as(text.toString()).doesNotHaveDuplicates();
            assertThat(Texts.read(text.toString())).isEqualTo(reading);
        }
    }
}
