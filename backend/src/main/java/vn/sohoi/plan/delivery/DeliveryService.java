package vn.sohoi.plan.delivery;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.plan.PlanAction;
import vn.sohoi.plan.PlanBook;
import vn.sohoi.plan.PlanStatus;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.CurrentActor;

/** Receipts of issued plans: the unit's officer acknowledges, the issuer sees who has not and reminds. */
@UseCases
class DeliveryService {

    private final Deliveries deliveries;
    private final Reminders reminders;
    private final DeliveryViews views;
    private final PlanBook book;
    private final OrgUnits units;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    DeliveryService(
            Deliveries deliveries,
            Reminders reminders,
            DeliveryViews views,
            PlanBook book,
            OrgUnits units,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.deliveries = deliveries;
        this.reminders = reminders;
        this.views = views;
        this.book = book;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    Page<DeliveryRow> ofPlan(UUID planId, DeliverySearch search, PageQuery paging) {
        var actor = current.get();
        var plan = book.require(planId, actor, PlanAction.READ);
        var all = book.permits(actor, PlanAction.READ, PlanStatus.DRAFT, plan);
        return views.rows(deliveries.ofPlan(planId, actor, all, search, paging));
    }

    Page<DeliveryRow> list(DeliverySearch search, PageQuery paging) {
        return views.rows(deliveries.search(current.get(), search, paging));
    }

    DeliveryRow acknowledge(UUID planId, AcknowledgementCreate create) {
        var actor = current.get();
        book.require(planId, actor, PlanAction.READ);
        units.requireWriter(actor, create.unitId());
        var delivery = deliveries
                .latest(planId, create.unitId())
                .orElseThrow(() -> new Problem.Invalid(
                        "plan-not-addressed", new Problem.FieldError("/unitId", "plan-not-addressed")));
        events.fire(delivery.acknowledge(actor.id(), clock.instant()));
        deliveries.flush();
        return views.row(delivery);
    }

    ReminderView remind(UUID planId, ReminderCreate create) {
        var actor = current.get();
        var plan = book.hold(planId, actor, PlanAction.ISSUE);
        plan.expect(PlanStatus.ISSUED);
        var now = clock.instant();
        var today = LocalDate.now(clock);
        var open = deliveries.open(planId).stream()
                .filter(delivery -> create.means(delivery.unitId()))
                .toList();
        var told = reminders.toldOn(today, open.stream().map(Delivery::id).toList());
        var called = units.refs(open.stream().map(Delivery::unitId).toList());
        var number = open.isEmpty() ? 0 : open.getFirst().number();
        var parted = open.stream().collect(Collectors.partitioningBy(delivery -> told.contains(delivery.id())));
        parted.get(false).forEach(due -> reminders.persist(new Reminder(due.id(), today, now, actor.id())));
        events.fire(new DeliveryEvent.Reminded(
                planId,
                actor.id(),
                now,
                plan.unitId(),
                number,
                parted.get(false).stream().map(Delivery::unitId).toList()));
        return new ReminderView(
                planId,
                number,
                parted.get(false).stream().map(due -> called.get(due.unitId())).toList(),
                parted.get(true).stream().map(due -> called.get(due.unitId())).toList());
    }
}
