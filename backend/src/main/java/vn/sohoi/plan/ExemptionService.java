package vn.sohoi.plan;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.people.Officers;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.CurrentActor;

/** Saying that an item of a higher plan does not apply to a unit, and taking that back. */
@UseCases
class ExemptionService {

    private final ExemptionRepository exemptions;
    private final PlanItemRepository items;
    private final UpperItems uppers;
    private final OrgUnits units;
    private final Officers officers;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    ExemptionService(
            ExemptionRepository exemptions,
            PlanItemRepository items,
            UpperItems uppers,
            OrgUnits units,
            Officers officers,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.exemptions = exemptions;
        this.items = items;
        this.uppers = uppers;
        this.units = units;
        this.officers = officers;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    Page<ExemptionView> list(UUID itemId, PageQuery paging) {
        var actor = current.get();
        return exemptions.of(items.require(itemId, actor).id(), actor, paging).map(this::view);
    }

    ExemptionView mark(UUID itemId, ExemptionCreate said) {
        var actor = current.get();
        var item = items.require(itemId, actor);
        units.requireWriter(actor, said.unitId(), LocalDate.now(clock));
        uppers.hold(said.unitId());
        uppers.expectOpenTo(said.unitId(), item, actor);
        if (exemptions.has(itemId, said.unitId())) {
            throw new Problem.Conflict(UpperItems.EXEMPTED);
        }
        if (uppers.isTakenBy(said.unitId(), itemId)) {
            throw new Problem.Conflict(UpperItems.TAKEN);
        }
        var exemption = new Exemption(itemId, said, actor, clock.instant());
        exemptions.persistAndFlush(exemption);
        events.fire(new PlanEvent.Exempted(
                item.planId(), actor.id(), clock.instant(), itemId, said.unitId(), exemption.reason()));
        return view(exemption);
    }

    void withdraw(UUID itemId, UUID id, IfMatch seen) {
        var actor = current.get();
        var item = items.require(itemId, actor);
        var exemption = exemptions.requireOwn(itemId, id, actor);
        exemption.expectVersion(seen);
        exemptions.delete(exemption);
        exemptions.flush();
        events.fire(new PlanEvent.ExemptionWithdrawn(
                item.planId(), actor.id(), clock.instant(), itemId, exemption.unitId()));
    }

    private ExemptionView view(Exemption one) {
        return new ExemptionView(
                one.id(),
                one.version(),
                one.planItemId(),
                units.ref(one.unitId()),
                one.reason(),
                officers.ref(one.markedBy()),
                one.markedAt());
    }
}
