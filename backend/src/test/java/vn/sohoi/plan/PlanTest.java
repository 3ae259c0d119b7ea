package vn.sohoi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sohoi.plan.reading.ItemKind;
import vn.sohoi.plan.reading.PlanDocument;
import vn.sohoi.plan.reading.ReadItem;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.security.Actor;

class PlanTest {

    private static final Instant NOW = Instant.parse("2026-03-08T01:00:00Z");
    private static final UUID UNIT = new UUID(0, 7);
    private static final Actor AUTHOR = new Actor(new UUID(0, 1), "lan", "Lan", Set.of());

    @Test
    void takes_its_year_from_the_date_when_the_document_names_none() {
        assertThat(plan(document("Công tác Hội", null)).year()).isEqualTo(2026);
        assertThat(plan(document("Công tác Hội", 2027)).year()).isEqualTo(2027);
    }

    @Test
    void goes_all_the_way_and_tells_each_step() {
        var plan = plan(document("Công tác Hội", 2026));
        plan.move(PlanTransition.SUBMISSION, AUTHOR, null, NOW);
        plan.move(PlanTransition.RETURN, AUTHOR, "thiếu chỉ tiêu", NOW);
        plan.move(PlanTransition.SUBMISSION, AUTHOR, null, NOW);
        plan.move(PlanTransition.APPROVAL, AUTHOR, null, NOW);
        assertThat(plan.issuedAt()).isNull();
        var told = plan.move(PlanTransition.ISSUE, AUTHOR, "kèm Kế hoạch", NOW);
        assertThat(told)
                .isEqualTo(new PlanEvent.Moved(
                        null, AUTHOR.id(), NOW, PlanTransition.ISSUE, PlanStatus.APPROVED, "kèm Kế hoạch"));
        plan.move(PlanTransition.CLOSURE, AUTHOR, null, NOW.plusSeconds(1));
        assertThat(plan.issuedAt()).isEqualTo(NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.CLOSED);
    }

    @Test
    void refuses_a_step_from_another_state() {
        var plan = plan(document("Công tác Hội", 2026));
        assertThatThrownBy(() -> plan.move(PlanTransition.APPROVAL, AUTHOR, null, NOW))
                .isInstanceOf(Problem.Conflict.class)
                .hasMessage("plan-wrong-state");
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void names_each_wrong_place_of_what_is_sent() {
        var child = new ReadItem("1", null, 2, ItemKind.ITEM, "x".repeat(8001), List.of(), null);
        var items = List.of(new ReadItem("1", "1.", 1, ItemKind.ITEM, " ", null, List.of(child)));
        assertThatThrownBy(() -> PlanCheck.check(new PlanCreate(UNIT, document(" ", 2026), items, null)))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.errors())
                                .extracting(error -> error.pointer() + " " + error.code())
                                .containsExactly(
                                        "/document/title rule.NotBlank",
                                        "/items/0/text rule.NotBlank",
                                        "/items/0/children/0/text rule.Size",
                                        "/items/0/children/0/path rule.Repeated"));
    }

    @Test
    void keeps_the_document_whole() {
        var kept = new PlanJson.Document();
        var document = document("Công tác Hội", null);
        assertThat(kept.convertToEntityAttribute(kept.convertToDatabaseColumn(document)))
                .isEqualTo(document);
    }

    private static Plan plan(PlanDocument document) {
        return new Plan(UNIT, null, document, AUTHOR, NOW);
    }

    private static PlanDocument document(String title, Integer year) {
        return new PlanDocument(
                12,
                "KH-BTV",
                "KH",
                "Kế hoạch",
                "Thái Sơn",
                LocalDate.of(2026, 1, 15),
                title,
                year,
                null,
                null,
                List.of(),
                null,
                null,
                List.of());
    }
}
