package vn.sohoi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** Who may do what to the plan of a commune, as one table to read and to sign. */
class PlanPolicyTest {

    private static final String PROVINCE = "/p/";
    private static final String COMMUNE = "/p/c/";
    private static final String BRANCH = "/p/c/b/";
    private static final String NEIGHBOUR = "/p/d/";

    @Test
    void a_draft() {
        assertThat(matrix(PlanStatus.DRAFT)).isEqualTo("""
                OFFICER   above READ | own READ EDIT SUBMIT ISSUE | below - | beside -
                APPROVER  above READ | own READ DECIDE | below - | beside -
                INSPECTOR above READ | own READ | below - | beside -
                ADMIN     above READ | own READ | below - | beside -
                CLERK     above - | own - | below - | beside -
                PARTNER   above - | own - | below - | beside -
                """);
    }

    @Test
    void an_issued_plan_is_read_by_those_below() {
        assertThat(matrix(PlanStatus.ISSUED)).isEqualTo("""
                OFFICER   above READ | own READ EDIT SUBMIT ISSUE | below READ | beside -
                APPROVER  above READ | own READ DECIDE | below READ | beside -
                INSPECTOR above READ | own READ | below READ | beside -
                ADMIN     above READ | own READ | below READ | beside -
                CLERK     above - | own - | below READ | beside -
                PARTNER   above - | own - | below READ | beside -
                """);
    }

    @Test
    void a_closed_plan_is_read_like_an_issued_one() {
        assertThat(matrix(PlanStatus.CLOSED)).isEqualTo(matrix(PlanStatus.ISSUED));
    }

    @Test
    void nothing_is_seen_from_below_before_the_issue() {
        assertThat(matrix(PlanStatus.IN_REVIEW)).isEqualTo(matrix(PlanStatus.DRAFT));
        assertThat(matrix(PlanStatus.APPROVED)).isEqualTo(matrix(PlanStatus.DRAFT));
    }

    @Test
    void the_steps_offered_follow_the_state_and_the_office() {
        assertThat(PlanPolicy.allowed(actor(Role.OFFICER, COMMUNE), PlanStatus.DRAFT, COMMUNE))
                .containsExactly(PlanTransition.SUBMISSION);
        assertThat(PlanPolicy.allowed(actor(Role.APPROVER, COMMUNE), PlanStatus.IN_REVIEW, COMMUNE))
                .containsExactly(PlanTransition.RETURN, PlanTransition.APPROVAL);
        assertThat(PlanPolicy.allowed(actor(Role.OFFICER, PROVINCE), PlanStatus.DRAFT, COMMUNE))
                .isEmpty();
        assertThat(PlanPolicy.allowed(actor(Role.OFFICER, COMMUNE), PlanStatus.CLOSED, COMMUNE))
                .isEmpty();
    }

    @Test
    void the_units_above_are_all_of_them_and_never_the_own_one() {
        assertThat(PlanPolicy.unitsAbove(actor(Role.OFFICER, BRANCH))).containsExactly(PROVINCE, COMMUNE);
        assertThat(PlanPolicy.unitsAbove(actor(Role.ADMIN, "/"))).isEmpty();
    }

    @Test
    void below_is_strict() {
        assertThat(PlanPolicy.isBelow(BRANCH, PROVINCE)).isTrue();
        assertThat(PlanPolicy.isBelow(COMMUNE, COMMUNE)).isFalse();
        assertThat(PlanPolicy.isBelow(PROVINCE, COMMUNE)).isFalse();
        assertThat(PlanPolicy.isBelow("/p/cc/", COMMUNE)).isFalse();
    }

    private static String matrix(PlanStatus status) {
        return Arrays.stream(Role.values())
                .map(role -> "%-9s above %s | own %s | below %s | beside %s\n"
                        .formatted(
                                role,
                                may(role, PROVINCE, status),
                                may(role, COMMUNE, status),
                                may(role, BRANCH, status),
                                may(role, NEIGHBOUR, status)))
                .collect(Collectors.joining());
    }

    private static String may(Role role, String heldAt, PlanStatus status) {
        var actions = Arrays.stream(PlanAction.values())
                .filter(action -> PlanPolicy.permits(actor(role, heldAt), action, status, COMMUNE))
                .map(PlanAction::name)
                .collect(Collectors.joining(" "));
        return actions.isEmpty() ? "-" : actions;
    }

    private static Actor actor(Role role, String path) {
        return new Actor(new UUID(0, 1), "login", "Name", Set.of(new Actor.Grant(role, path)));
    }
}
