package vn.sohoi.report;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** Who may do what to a report. Pure, total, and printed as a matrix by {@code ReportPolicyTest}. */
final class ReportPolicy {

    /**
     * Where a report stands for access: at its unit, or at who carries on for a closed one, and below whom that stands
     * today. With nobody above (the topmost unit) its own approver decides.
     *
     * @param submittedBy who handed it in, null before that: nobody decides on what they submitted (ASVS 2.3.5)
     */
    record Place(String unitPath, String recipientPath, UUID submittedBy) {}

    static boolean permits(Actor actor, ReportAction action, Place place) {
        return switch (action) {
            case READ -> actor.reaches(Role.READERS, place.unitPath());
            case WRITE -> actor.holdsAt(Role.OFFICER, place.unitPath());
            case DECIDE -> !actor.id().equals(place.submittedBy()) && decides(actor, place);
        };
    }

    private static boolean decides(Actor actor, Place place) {
        if (place.recipientPath() == null) {
            return actor.holdsAt(Role.APPROVER, place.unitPath());
        }
        return actor.holdsAt(Role.OFFICER, place.recipientPath())
                || actor.holdsAt(Role.APPROVER, place.recipientPath());
    }

    /** The steps the actor may take now. */
    static List<ReportStep> allowed(Actor actor, ReportStatus status, Place place) {
        return Arrays.stream(ReportStep.values())
                .filter(step -> step.startsAt(status))
                .filter(step -> permits(actor, step.action(), place))
                .toList();
    }

    private ReportPolicy() {}
}
