package vn.sohoi.plan.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.people.Officers;
import vn.sohoi.plan.PlanBook;
import vn.sohoi.platform.api.Page;

/** Deliveries as the API shows them; one query for each kind of name. */
@ApplicationScoped
class DeliveryViews {

    private final PlanBook book;
    private final OrgUnits units;
    private final Officers officers;
    private final Reminders reminders;

    DeliveryViews(PlanBook book, OrgUnits units, Officers officers, Reminders reminders) {
        this.book = book;
        this.units = units;
        this.officers = officers;
        this.reminders = reminders;
    }

    DeliveryRow row(Delivery delivery) {
        return rows(new Page<>(List.of(delivery), null, null, null)).items().getFirst();
    }

    Page<DeliveryRow> rows(Page<Delivery> page) {
        var all = page.items();
        var titles = book.titles(all.stream().map(Delivery::planId).distinct().toList());
        var called = units.refs(all.stream().map(Delivery::unitId).distinct().toList());
        var officer = officers.refs(all.stream()
                .map(Delivery::acknowledgedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var reminded = reminders.of(all.stream().map(Delivery::id).toList());
        return page.map(delivery -> {
            var last = reminded.get(delivery.id());
            return new DeliveryRow(
                    delivery.id(),
                    delivery.planId(),
                    titles.get(delivery.planId()),
                    delivery.number(),
                    called.get(delivery.unitId()),
                    delivery.role(),
                    delivery.acknowledgedAt() == null ? DeliveryState.OPEN : DeliveryState.ACKNOWLEDGED,
                    delivery.deliveredAt(),
                    delivery.acknowledgedBy() == null ? null : officer.get(delivery.acknowledgedBy()),
                    delivery.acknowledgedAt(),
                    last == null ? 0 : last.times(),
                    last == null ? null : last.last());
        });
    }
}
