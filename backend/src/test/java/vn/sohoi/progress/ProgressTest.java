package vn.sohoi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The rule of the state on one screen: what was found, and what it says. */
class ProgressTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    @Test
    void theFirstFactThatIsThereDecides() {
        var table = new ArrayList<String>();
        for (var facts : new Facts[] {
            Facts.NONE,
            new Facts(0, 0, null, 0, 0, 0, "Không có xã biên giới"),
            new Facts(2, 0, null, 0, 0, 0, null),
            new Facts(2, 1, null, 0, 0, 0, null),
            new Facts(2, 1, null, 3, 0, 0, null),
            new Facts(0, 0, null, 3, 90, 0, "Không có xã biên giới"),
            new Facts(2, 1, null, 3, 90, 1, null),
            new Facts(2, 1, DAY, 0, 0, 0, null),
        }) {
            var progress = Progress.of(facts);
            table.add(progress.state() + " because " + progress.reason());
        }
        assertThat(String.join("\n", table)).isEqualTo("""
                NOT_CONCRETISED because NOTHING_YET
                NOT_APPLICABLE because EXEMPTED
                PLANNED because IN_DRAFT
                PLANNED because IN_ISSUED_PLAN
                IN_PROGRESS because ACTIVITY_HELD
                IN_PROGRESS because ACTIVITY_HELD
                HAS_RESULT because RESULT_WRITTEN
                HAS_RESULT because DONE""");
    }

    @Test
    void oneMoreItemCountsAndTheLastDayStands() {
        var one = Facts.NONE.with(false, null);
        assertThat(Progress.of(one).reason()).isEqualTo(ProgressReason.IN_DRAFT);
        assertThat(one.with(true, DAY).doneOn()).isEqualTo(DAY);
        assertThat(one.with(true, DAY).with(true, DAY.minusDays(1)).doneOn()).isEqualTo(DAY);
        assertThat(one.with(true, null).issuedItems()).isEqualTo(1);
    }
}
