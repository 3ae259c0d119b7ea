package vn.sohoi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.plan.reading.PlanDocument;
import vn.sohoi.plan.reading.ReadItem;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.security.Actor;

/** Plans for the other rooms of this feature: versions, deliveries, attachments. All of it under the one policy. */
@ApplicationScoped
public class PlanBook {

    private final PlanRepository plans;
    private final PlanItemRepository items;
    private final PlanItemPlaces places;
    private final PlanViews views;
    private final OrgUnits units;

    PlanBook(PlanRepository plans, PlanItemRepository items, PlanItemPlaces places, PlanViews views, OrgUnits units) {
        this.plans = plans;
        this.items = items;
        this.places = places;
        this.views = views;
        this.units = units;
    }

    /** Found and authorised in one step. */
    public PlanHead require(UUID id, Actor actor, PlanAction action) {
        return head(plans.require(id, actor, action));
    }

    /** The same, and nobody else changes the plan until the end of the transaction. */
    public PlanHead hold(UUID id, Actor actor, PlanAction action) {
        var plan = plans.require(id, actor, action);
        plans.getEntityManager().refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        return head(plan);
    }

    /** For whoever was let in already. */
    public PlanHead head(UUID id) {
        return head(plans.findById(id));
    }

    /** Titles of several plans by id, for whoever was let in already; one query however many. */
    public Map<UUID, String> titles(Collection<UUID> ids) {
        return plans.byIds(ids).values().stream().collect(Collectors.toMap(Plan::id, Plan::title));
    }

    /** Something of the plan that has a state of its own, such as an amendment, is judged by that state. */
    public boolean permits(Actor actor, PlanAction action, PlanStatus status, PlanHead plan) {
        var at = action == PlanAction.READ ? plan.unitPath() : plan.keeperPath();
        return PlanPolicy.permits(actor, action, status, at);
    }

    public List<PlanTransition> allowed(Actor actor, PlanStatus status, PlanHead plan) {
        return PlanPolicy.allowed(actor, status, plan.keeperPath());
    }

    public void expectVersion(UUID id, IfMatch seen) {
        plans.findById(id).expectVersion(seen);
    }

    public void number(UUID id, PlanDocument numbered) {
        plans.findById(id).number(numbered);
    }

    public PlanView view(UUID id, Actor viewer) {
        return views.plan(plans.findById(id), viewer);
    }

    /** The rules of a document and its items, as for a plan that is drafted. */
    public void check(PlanDocument document, List<ReadItem> tree) {
        PlanCheck.check(new PlanCreate(null, document, tree, null));
    }

    /** The items in force, in the order of the document. */
    public List<PlacedItem> items(UUID planId) {
        return items.ofPlan(planId).stream().map(PlanItem::placed).toList();
    }

    /** Puts another version in force; the caller holds the plan. */
    public void replace(UUID planId, int number, PlanDocument document, List<PlacedItem> next) {
        plans.findById(planId).amend(document);
        places.replace(planId, number, next);
    }

    private PlanHead head(Plan plan) {
        return new PlanHead(
                plan.id(),
                plan.version(),
                plan.unitId(),
                units.path(plan.unitId()),
                units.keeperPath(plan.unitId()),
                plan.status(),
                plan.year(),
                plan.issuedOn(),
                plan.title(),
                plan.document());
    }
}
