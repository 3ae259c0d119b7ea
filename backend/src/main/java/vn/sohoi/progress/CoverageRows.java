package vn.sohoi.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.plan.PlanRef;
import vn.sohoi.platform.Digest;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** The units whose coverage of a plan the actor may see on a day, by name. */
@ApplicationScoped
class CoverageRows {

    /**
     * The units below to which the plan was delivered, or whoever stands for them; of a plan delivered to none of them,
     * the units directly below at the issue and on the day.
     */
    private static final String ADDRESSED = """
            with owed as (
                select d.unit_id from plan_delivery d
                join org_unit_place i on i.unit_id = :issuer and i.valid_from <= :issued and i.valid_to > :issued
                join org_unit_place u on u.unit_id = d.unit_id and u.valid_from <= :issued and u.valid_to > :issued
                    and u.path ~>=~ i.path and u.path ~<~ (i.path || '~') and u.unit_id <> i.unit_id
                where d.plan_id = :plan),
            asked as (
                select unit_id from owed
                union all
                select l.unit_id from org_unit_line l
                where l.parent_id = :issuer and l.valid_from <= :issued and l.valid_to > :issued
                and not exists (select 1 from owed))
            select s.unit_id from asked a
            join lateral (select a.unit_id union all
                          select h.heir_id from org_unit_heir h where h.unit_id = a.unit_id and h.since <= :day) s on true
            union
            select l.unit_id from org_unit_line l
            where l.parent_id = :issuer and l.valid_from <= :day and l.valid_to > :day
            and not exists (select 1 from owed)""";

    /** Every unit in a subtree, as far as that lies below the unit whose plan it is. */
    private static final String WITHIN = """
            select u.unit_id from org_unit_place i
            join org_unit_place w on w.unit_id = :within and w.valid_from <= :day and w.valid_to > :day
            join org_unit_place u on u.path ~>=~ w.path and u.path ~<~ (w.path || '~')
                and u.valid_from <= :day and u.valid_to > :day
                and u.path ~>=~ i.path and u.path ~<~ (i.path || '~') and u.unit_id <> i.unit_id
            where i.unit_id = :issuer and i.valid_from <= :day and i.valid_to > :day""";

    private static final String ROWS = """
            select l.unit_id, l.folded from (%s) r
            join org_unit_line l on l.unit_id = r.unit_id and l.valid_from <= :day and l.valid_to > :day
                and l.kind in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'AFFILIATED')
            join org_unit o on o.id = l.unit_id
            where exists (select 1 from unnest(cast(:reach as text[])) m where o.path like m || '%%')""";

    private static final String FORMERLY = """
            select h.heir_id, h.unit_id from (select unnest(cast(:rows as uuid[])) as id) r
            join org_unit_heir h on h.heir_id = r.id and h.since > :issued and h.since <= :day""";

    private final EntityManager database;

    CoverageRows(EntityManager database) {
        this.database = database;
    }

    /** One page of units, and where the next begins. */
    record Rows(List<UUID> units, String next) {}

    @SuppressWarnings("unchecked")
    Rows page(PlanRef plan, UUID within, LocalDate day, Actor actor, PageQuery paging) {
        var filter = Digest.sha256(plan.id() + "|" + within + "|" + day).substring(0, 10);
        var after = paging.cursor() == null ? null : read(paging.cursor(), filter);
        var select = ROWS + (after == null ? "" : " and (l.folded, l.unit_id) > (:name, cast(:id as uuid))")
                + " order by l.folded, l.unit_id";
        var query = ask(select, plan, within, day, actor).setMaxResults(paging.limit() + 1);
        if (after != null) {
            query.setParameter("name", after[2]).setParameter("id", after[1]);
        }
        var found = (List<Object[]>) query.getResultList();
        var shown = found.subList(0, Math.min(found.size(), paging.limit()));
        var next = found.size() > shown.size() ? write(filter, shown.getLast()) : null;
        return new Rows(shown.stream().map(row -> (UUID) row[0]).toList(), next);
    }

    @SuppressWarnings("unchecked")
    List<UUID> all(PlanRef plan, UUID within, LocalDate day, Actor actor) {
        return ((List<Object[]>) ask(ROWS, plan, within, day, actor).getResultList())
                .stream().map(row -> (UUID) row[0]).toList();
    }

    /** For whom each of these stands that was there when the plan was issued. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<UUID>> formerly(PlanRef plan, Collection<UUID> units, LocalDate day) {
        Map<UUID, List<UUID>> formerly = new HashMap<>();
        var query = database.createNativeQuery(FORMERLY)
                .setParameter("rows", FactQuery.array(units))
                .setParameter("issued", issued(plan))
                .setParameter("day", day);
        for (var row : (List<Object[]>) query.getResultList()) {
            formerly.computeIfAbsent((UUID) row[0], heir -> new ArrayList<>()).add((UUID) row[1]);
        }
        return formerly;
    }

    private Query ask(String select, PlanRef plan, UUID within, LocalDate day, Actor actor) {
        var reach = actor.reach(Role.READERS).stream().sorted().toList();
        var query = database.createNativeQuery(select.formatted(within == null ? ADDRESSED : WITHIN))
                .setParameter("issuer", plan.unitId())
                .setParameter("day", day)
                .setParameter("reach", "{" + String.join(",", reach) + "}");
        return within == null
                ? query.setParameter("issued", issued(plan)).setParameter("plan", plan.id())
                : query.setParameter("within", within);
    }

    private static LocalDate issued(PlanRef plan) {
        return plan.date() == null ? LocalDate.of(plan.year(), 1, 1) : plan.date();
    }

    private static String write(String filter, Object[] row) {
        var text = filter + "|" + row[0] + "|" + row[1];
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String[] read(String cursor, String filter) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 3);
            if (parts.length == 3 && parts[0].equals(filter)) {
                parts[1] = UUID.fromString(parts[1]).toString();
                return parts;
            }
        } catch (IllegalArgumentException e) {
            throw refused();
        }
        throw refused();
    }

    private static Problem refused() {
        return new Problem.Invalid("cursor", new Problem.FieldError("cursor", "cursor"));
    }
}
