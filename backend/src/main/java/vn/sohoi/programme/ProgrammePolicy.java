package vn.sohoi.programme;

import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** Who reads a programme and who changes it: it is carried out below, so those below its unit read it too. */
final class ProgrammePolicy {

    static boolean mayRead(Actor actor, String unitPath) {
        return actor.reach(Role.READERS).stream().anyMatch(own -> unitPath.startsWith(own) || own.startsWith(unitPath));
    }

    static boolean mayWrite(Actor actor, String unitPath) {
        return actor.holdsAt(Role.OFFICER, unitPath);
    }

    private ProgrammePolicy() {}
}
