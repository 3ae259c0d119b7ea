package vn.sohoi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The whole workflow, as a table. */
class PlanTransitionTest {

    @Test
    void the_workflow() {
        var table = Arrays.stream(PlanStatus.values())
                .flatMap(from -> Arrays.stream(PlanTransition.values())
                        .filter(step -> step.startsAt(from))
                        .map(step -> "%s -%s-> %s (%s)\n".formatted(from, step, step.to(), step.action())))
                .collect(Collectors.joining());
        assertThat(table).isEqualTo("""
                DRAFT -SUBMISSION-> IN_REVIEW (SUBMIT)
                IN_REVIEW -WITHDRAWAL-> DRAFT (SUBMIT)
                IN_REVIEW -RETURN-> DRAFT (DECIDE)
                IN_REVIEW -APPROVAL-> APPROVED (DECIDE)
                APPROVED -ISSUE-> ISSUED (ISSUE)
                ISSUED -CLOSURE-> CLOSED (ISSUE)
                """);
    }
}
