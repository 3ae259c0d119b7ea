package vn.sohoi.plan.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.persistence.Where;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** Deliveries. A unit's own and those above it see its delivery; the house that issued the plan sees all of them. */
@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

    private static final Keyset<Delivery> IN_ORDER = new Keyset<>(
            Delivery.class, "id", false, delivery -> delivery.id().toString(), Delivery::id, UUID::fromString);

    private static final String LATEST = "e.number = (select max(l.number) from Delivery l where l.planId = e.planId)";

    private static final Set<String> EVERYWHERE = Set.of("/");

    private final OrgUnits units;

    Deliveries(OrgUnits units) {
        this.units = units;
    }

    /** To every unit once, whichever line names it first; who has it already does not get it again. */
    void send(UUID planId, int number, UUID issuer, List<AddressedLine> lines, Instant now) {
        var sent = new HashSet<UUID>();
        sent.add(issuer);
        list("planId = ?1 and number = ?2", planId, number).forEach(delivery -> sent.add(delivery.unitId()));
        for (var line : lines) {
            line.unitIds().stream()
                    .filter(sent::add)
                    .forEach(unit -> persist(new Delivery(planId, number, unit, line.role(), now)));
        }
    }

    Optional<Delivery> latest(UUID planId, UUID unitId) {
        return find("planId = ?1 and unitId = ?2 order by number desc", planId, unitId)
                .firstResultOptional();
    }

    /** Of the latest version, those that nobody acknowledged. */
    List<Delivery> open(UUID planId) {
        return list(
                "from Delivery e where e.planId = ?1 and e.acknowledgedAt is null and " + LATEST + " order by e.id",
                planId);
    }

    /** {@code all} is whoever reads the drafts of the house that issued the plan. */
    Page<Delivery> ofPlan(UUID planId, Actor actor, boolean all, DeliverySearch search, PageQuery paging) {
        var reach = all ? EVERYWHERE : actor.reach(Role.READERS);
        return page(reached(reach, search.within()).and("e.planId = :plan", "plan", planId), search, paging);
    }

    Page<Delivery> search(Actor actor, DeliverySearch search, PageQuery paging) {
        return page(reached(actor.reach(Role.READERS), search.within()), search, paging);
    }

    private Where reached(Set<String> reach, UUID within) {
        return reach == EVERYWHERE && within == null ? new Where() : units.standing("e.unitId", reach, within);
    }

    private Page<Delivery> page(Where where, DeliverySearch search, PageQuery paging) {
        where.and("e.unitId = :unit", "unit", search.unit());
        where.and(LATEST, Map.of());
        if (search.state() != null) {
            where.and("e.acknowledgedAt is " + (search.state() == DeliveryState.OPEN ? "" : "not ") + "null", Map.of());
        }
        return IN_ORDER.page(getEntityManager(), where, paging);
    }
}
