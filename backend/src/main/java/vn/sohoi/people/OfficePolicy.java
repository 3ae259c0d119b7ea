package vn.sohoi.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** Who reads which offices and who fills them. Names of office holders are official, upwards as well as downwards. */
final class OfficePolicy {

    static final Set<Role> READERS = EnumSet.of(Role.OFFICER, Role.APPROVER, Role.INSPECTOR, Role.ADMIN);

    /** What the unit above may hand out; the other roles open more than a subtree. */
    private static final Set<Role> ORDINARY = EnumSet.of(Role.OFFICER, Role.APPROVER, Role.INSPECTOR);

    /** The own subtree and the units above it; what belongs to the whole house is the administrator's. */
    static boolean mayRead(Actor actor, String unitPath) {
        return actor.reach(READERS).stream().anyMatch(own -> unitPath.startsWith(own) || own.startsWith(unitPath));
    }

    /** An administrator everywhere; an approver below her own unit, so that nobody fills the seats beside her own. */
    static boolean mayFill(Actor actor, String unitPath, Role role) {
        return actor.reaches(Set.of(Role.ADMIN), unitPath)
                || (ORDINARY.contains(role)
                        && actor.reach(Set.of(Role.APPROVER)).stream()
                                .anyMatch(own -> unitPath.startsWith(own) && !unitPath.equals(own)));
    }

    /** Nobody decides about an office of their own. */
    static boolean mayDecide(Actor actor, UUID officer, String unitPath, Role role) {
        return !actor.id().equals(officer) && mayFill(actor, unitPath, role);
    }

    static List<OfficeStep> allowed(Actor actor, Office office, String unitPath, OfficeState state) {
        if (!mayDecide(actor, office.officer().id(), unitPath, office.role())) {
            return List.of();
        }
        return state == OfficeState.ENDED
                ? List.of(OfficeStep.EDIT)
                : List.of(OfficeStep.EDIT, OfficeStep.ENDING, OfficeStep.HANDOVER);
    }

    static boolean mayEnterOfficers(Actor actor) {
        return actor.holds(Role.ADMIN) || actor.holds(Role.APPROVER);
    }

    private OfficePolicy() {}
}
