package vn.sohoi.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the text does not say for certain is marked, not guessed silently. */
class DoubtReadingTest {

    private static ReadItem first(String body) {
        return Texts.read("KẾ HOẠCH\nCông tác năm 2023\n\n" + body).items().getFirst();
    }

    private static List<String> doubts(ReadItem item) {
        return item.doubts().stream().map(Doubt::code).toList();
    }

    @Test
    void linesWhichNameTheListsBelowThem() {
        ReadItem item = first("I. MỤC TIÊU\nMục tiêu chung:\n- Một việc\nMục tiêu cụ thể:\n- Hai việc\n- Ba việc\n");
        assertThat(item.children()).extracting(ReadItem::text).containsExactly("Mục tiêu chung:", "Mục tiêu cụ thể:");
        assertThat(item.children()).allSatisfy(topic -> {
            assertThat(topic.marker()).isNull();
            assertThat(doubts(topic)).containsExactly("heading-unnumbered");
        });
    }

    @ParameterizedTest
    @CsvSource({"Nguồn vốn vay:", "Các cấp Hội làm những việc sau:"})
    void oneSuchLineAloneStaysWithTheItem(String line) {
        ReadItem item = first("I. VỐN\n" + line + "\n- Một việc\n- Hai việc\n");
        assertThat(item.text()).isEqualTo("VỐN\n" + line);
        assertThat(item.children()).hasSize(2);
        assertThat(doubts(item)).containsExactly("unmarked-paragraph");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Phân công: a) Chị Hà phụ trách chung; b) Chị Lan giữ quỹ.|a), b)",
                "1. Gồm: 1. Nhận công văn; 2. Trực điện thoại.|1., 2.",
                "1. Gồm: - Nhận công văn; - Trực điện thoại.|-, -"
            })
    void listOnOneLineIsToldAndNotTakenApart(String line, String markers) {
        ReadItem item = first(line + "\n");
        assertThat(item.children()).isEmpty();
        assertThat(item.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.code()).isEqualTo("inline-list");
            assertThat(doubt.detail()).endsWith(": " + markers);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Theo điểm b) khoản 2) Điều 5: giữ nguyên.",
                "1. Thời gian: từ ngày 1 - 5/3; địa điểm: nhà văn hóa - thể thao."
            })
    void noListOnOneLine(String line) {
        assertThat(first(line + "\n").doubts()).isEmpty();
    }

    @Test
    void restsOfBrokenDashesAreNoHeadings() {
        ReadItem item = first("1. Việc\n- Ủng hộ Quỹ\nMái ấm tình thương\n- Dự hội chợ\nHà Nội\n- Tổng kết\n");
        assertThat(item.children()).hasSize(3);
        assertThat(item.children().getFirst().text()).endsWith("Mái ấm tình thương");
    }

    @Test
    void aMondayIsNoSecondItem() {
        ReadItem item = first("1. Lịch trực\nThứ hai, chị Hà trực.\nThứ ba, chị Lan trực.\n2. Chế độ\n");
        assertThat(item.children()).isEmpty();
        assertThat(doubts(item)).containsExactly("unmarked-paragraph");
    }
}
