package vn.sohoi.plan;

import java.util.ArrayList;
import java.util.List;
import vn.sohoi.platform.persistence.Where;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** The READ row of {@link PlanPolicy} as a condition on lists, so that rows, counts and cursors all obey it. */
final class PlanScope {

    /** Keeps only plans the actor may read; {@code plan} is the alias of the plan in the query. */
    static Where readable(Where where, String plan, Actor actor) {
        var reached = new ArrayList<String>(List.of("1 = 0"));
        var parameters = where.parameters();
        for (var path : actor.reach(Role.READERS).stream().sorted().toList()) {
            var name = "reach" + reached.size();
            reached.add("r.path like concat(:" + name + ", '%')");
            parameters.put(name, path);
        }
        var above = new ArrayList<>(PlanPolicy.unitsAbove(actor));
        above.add("none");
        var condition = """
                (%1$s.unitId in (select r.id from OrgUnit r where %2$s) or %1$s.issuedAt is not null \
                and %1$s.unitId in (select a.id from OrgUnit a where a.path in (:above)))""";
        return where.and(condition.formatted(plan, String.join(" or ", reached)), "above", above);
    }

    private PlanScope() {}
}
