package vn.sohoi.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.persistence.Where;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** Tags of a programme on what the reader may see: plans and activities in reach, and plans issued above. */
@ApplicationScoped
class TagRepository implements PanacheRepositoryBase<ProgrammeTag, UUID> {

    private static final Keyset<ProgrammeTag> OLDEST = new Keyset<>(
            ProgrammeTag.class, "id", false, one -> one.id().toString(), ProgrammeTag::id, UUID::fromString);

    ProgrammeTag require(UUID programmeId, UUID id) {
        return find("programmeId = ?1 and id = ?2", programmeId, id)
                .firstResultOptional()
                .orElseThrow(() -> new Problem.NotFound("programme-tag", id));
    }

    Set<UUID> taggedItems(UUID programmeId, List<UUID> items) {
        return list("programmeId = ?1 and planItemId in ?2", programmeId, items).stream()
                .map(ProgrammeTag::planItemId)
                .collect(Collectors.toSet());
    }

    Set<UUID> taggedActivities(UUID programmeId, List<UUID> activities) {
        return list("programmeId = ?1 and activityId in ?2", programmeId, activities).stream()
                .map(ProgrammeTag::activityId)
                .collect(Collectors.toSet());
    }

    Page<ProgrammeTag> visible(UUID programmeId, Actor actor, PageQuery paging) {
        var reached = new ArrayList<String>(List.of("1 = 0"));
        var above = new ArrayList<String>(List.of("1 = 0"));
        var values = new HashMap<String, Object>();
        for (var own : actor.reach(Role.READERS).stream().sorted().toList()) {
            var name = "own" + reached.size();
            reached.add("u.path like concat(:" + name + ", '%')");
            above.add(":" + name + " like concat(u.path, '%')");
            values.put(name, own);
        }
        var reach = String.join(" or ", reached);
        var condition = """
                (e.planItemId in (select i.id from PlanItem i join Plan p on p.id = i.planId
                    join OrgUnit u on u.id = p.unitId
                    where %1$s or p.issuedAt is not null and (%2$s))
                or e.activityId in (select a.id from Activity a join OrgUnit u on u.id = a.unitId where %1$s))""".formatted(reach, String.join(" or ", above));
        var where = new Where().and(condition, values).and("e.programmeId = :programme", "programme", programmeId);
        return OLDEST.page(getEntityManager(), where, paging);
    }
}
