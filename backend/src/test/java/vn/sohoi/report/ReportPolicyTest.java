package vn.sohoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Actor.Grant;
import vn.sohoi.platform.security.Role;
import vn.sohoi.report.ReportPolicy.Place;

class ReportPolicyTest {

    private static final String PROVINCE = "/t/";
    private static final String DISTRICT = "/t/h/";
    private static final String COMMUNE = "/t/h/x/";

    private static final Actor MAI = actor("mai", new Grant(Role.OFFICER, PROVINCE));
    private static final Actor HANH = actor("hanh", new Grant(Role.APPROVER, PROVINCE));
    private static final Actor LAN =
            actor("lan", new Grant(Role.OFFICER, DISTRICT), new Grant(Role.APPROVER, DISTRICT));
    private static final Actor NGA = actor("nga", new Grant(Role.OFFICER, COMMUNE), new Grant(Role.APPROVER, COMMUNE));
    private static final Actor THU = actor("thu", new Grant(Role.OFFICER, "/t/k/"));
    private static final Actor FRONT = actor("front", new Grant(Role.PARTNER, PROVINCE));
    private static final List<Actor> CAST = List.of(MAI, HANH, LAN, NGA, THU, FRONT);

    private static Actor actor(String login, Grant... grants) {
        return new Actor(UUID.nameUUIDFromBytes(login.getBytes()), login, login, Set.of(grants));
    }

    private static String matrix(Place place) {
        return CAST.stream()
                .map(actor -> "%-5s".formatted(actor.login())
                        + Arrays.stream(ReportAction.values())
                                .map(action -> ReportPolicy.permits(actor, action, place) ? " yes" : "   -")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** READ, WRITE, DECIDE: the commune writes, its district decides, above it is read, elsewhere it is not there. */
    @Test
    void matrixForTheReportOfACommune() {
        assertThat(matrix(new Place(COMMUNE, DISTRICT, NGA.id()))).isEqualTo("""
                mai   yes   -   -
                hanh  yes   -   -
                lan   yes   - yes
                nga   yes yes   -
                thu     -   -   -
                front   -   -   -
                """);
    }

    @Test
    void theTopmostUnitDecidesOnItsOwnBySecondPerson() {
        assertThat(matrix(new Place(PROVINCE, null, MAI.id()))).isEqualTo("""
                mai   yes yes   -
                hanh  yes   - yes
                lan     -   -   -
                nga     -   -   -
                thu     -   -   -
                front   -   -   -
                """);
    }

    @Test
    void nobodyDecidesOnWhatTheySubmittedAlsoWithAnOfficeAbove() {
        var both = actor("both", new Grant(Role.OFFICER, COMMUNE), new Grant(Role.APPROVER, DISTRICT));
        assertThat(ReportPolicy.permits(both, ReportAction.DECIDE, new Place(COMMUNE, DISTRICT, both.id())))
                .isFalse();
        assertThat(ReportPolicy.permits(both, ReportAction.DECIDE, new Place(COMMUNE, DISTRICT, NGA.id())))
                .isTrue();
    }

    @Test
    void theWorkflowOnOneScreen() {
        var table = Arrays.stream(ReportStatus.values())
                .map(status -> "%-11s".formatted(status)
                        + Arrays.stream(ReportStep.values())
                                .filter(step -> step.startsAt(status))
                                .map(step -> " " + step + (step.to() == null ? "" : ">" + step.to()))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(table).isEqualTo("""
                DRAFT       EDIT SUBMISSION>SUBMITTED
                SUBMITTED   WITHDRAWAL>DRAFT RETURN>RETURNED ACCEPTANCE>ACCEPTED
                RETURNED    EDIT SUBMISSION>SUBMITTED
                ACCEPTED    CORRECTION
                SUPERSEDED\s
                """);
    }
}
