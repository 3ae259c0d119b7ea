package vn.sohoi.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** Who may do what to a plan. Pure, total, and printed as a matrix by {@code PlanPolicyTest}. */
final class PlanPolicy {

    static boolean permits(Actor actor, PlanAction action, PlanStatus status, String unitPath) {
        return switch (action) {
            case READ ->
                actor.reaches(Role.READERS, unitPath)
                        || (status.isPublished() && unitsAbove(actor).contains(unitPath));
            case EDIT, SUBMIT, ISSUE -> actor.holdsAt(Role.OFFICER, unitPath);
            case DECIDE -> actor.holdsAt(Role.APPROVER, unitPath);
        };
    }

    /** The steps the actor may take now. */
    static List<PlanTransition> allowed(Actor actor, PlanStatus status, String unitPath) {
        return Arrays.stream(PlanTransition.values())
                .filter(step -> step.startsAt(status))
                .filter(step -> permits(actor, step.action(), status, unitPath))
                .toList();
    }

    /** Paths of every unit above one of the actor's, in a fixed order: their issued plans are addressed to the actor. */
    static List<String> unitsAbove(Actor actor) {
        return actor.grants().stream()
                .map(Actor.Grant::unitPath)
                .flatMap(path -> above(path).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** True when the unit stands below the other, not when it is the same. */
    static boolean isBelow(String unitPath, String upperPath) {
        return unitPath.startsWith(upperPath) && !unitPath.equals(upperPath);
    }

    private static List<String> above(String path) {
        return IntStream.range(1, Math.max(1, path.length() - 1))
                .filter(at -> path.charAt(at) == '/')
                .mapToObj(at -> path.substring(0, at + 1))
                .toList();
    }

    private PlanPolicy() {}
}
