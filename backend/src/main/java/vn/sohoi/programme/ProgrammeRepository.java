package vn.sohoi.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.UUID;
import vn.sohoi.org.Folding;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.persistence.Where;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** Programmes of the units around the reader: at and below her own, and above it. */
@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<Programme, UUID> {

    private static final Keyset<Programme> NEWEST =
            new Keyset<>(Programme.class, "id", true, one -> one.id().toString(), Programme::id, UUID::fromString);

    private final OrgUnits units;

    ProgrammeRepository(OrgUnits units) {
        this.units = units;
    }

    Programme require(UUID id, Actor actor) {
        return findByIdOptional(id)
                .filter(found -> ProgrammePolicy.mayRead(actor, units.path(found.unitId())))
                .orElseThrow(() -> new Problem.NotFound("programme", id));
    }

    Programme requireWriter(UUID id, Actor actor) {
        var programme = require(id, actor);
        if (!ProgrammePolicy.mayWrite(actor, units.keeperPath(programme.unitId()))) {
            throw new Problem.Forbidden();
        }
        return programme;
    }

    Page<Programme> search(Actor actor, ProgrammeSearch search, PageQuery paging) {
        var where = readable(actor)
                .and("e.kind = :kind", "kind", search.kind())
                .and("e.fromYear <= :year and e.toYear >= :year", "year", search.year())
                .and("e.folded like concat('%', :q, '%')", "q", search.q() == null ? null : Folding.fold(search.q()));
        return NEWEST.page(getEntityManager(), where, paging);
    }

    /** {@link ProgrammePolicy#mayRead} as a condition on lists. */
    private static Where readable(Actor actor) {
        var alternatives = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        for (var own : actor.reach(Role.READERS).stream().sorted().toList()) {
            var name = "own" + alternatives.size();
            alternatives.add("u.path like concat(:%1$s, '%%') or :%1$s like concat(u.path, '%%')".formatted(name));
            values.put(name, own);
        }
        var any = alternatives.isEmpty() ? "1 = 0" : String.join(" or ", alternatives);
        return new Where().and("e.unitId in (select u.id from OrgUnit u where " + any + ")", values);
    }
}
