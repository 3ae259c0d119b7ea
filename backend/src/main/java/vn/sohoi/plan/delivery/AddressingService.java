package vn.sohoi.plan.delivery;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.plan.PlanAction;
import vn.sohoi.plan.PlanBook;
import vn.sohoi.plan.PlanHead;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.CurrentActor;

/** Whom a plan goes to: understood from its lines, and set by hand where the lines leave a doubt. */
@UseCases
class AddressingService {

    private final AddressingRepository addressings;
    private final Addressees addressees;
    private final Deliveries deliveries;
    private final PlanBook book;
    private final OrgUnits units;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    AddressingService(
            AddressingRepository addressings,
            Addressees addressees,
            Deliveries deliveries,
            PlanBook book,
            OrgUnits units,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.addressings = addressings;
        this.addressees = addressees;
        this.deliveries = deliveries;
        this.book = book;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    AddressingView view(UUID planId) {
        return view(book.require(planId, current.get(), PlanAction.READ));
    }

    /** Before the issue every line may be set; afterwards one that is in doubt, and it is delivered then. */
    AddressingView set(UUID planId, IfMatch seen, AddressingUpdate update) {
        var actor = current.get();
        var plan = book.require(planId, actor, PlanAction.EDIT);
        var addressing = addressings.of(planId).orElseThrow(() -> new Problem.NotFound("plan", planId));
        addressing.expectVersion(seen);
        var lines = new ArrayList<>(lines(addressing, plan));
        var named = units.refs(update.lines().stream()
                .flatMap(line -> line.unitIds().stream())
                .distinct()
                .toList());
        for (var at = 0; at < update.lines().size(); at++) {
            var said = update.lines().get(at);
            check(said, lines, addressing.frozen(), named.keySet(), "/lines/" + at);
            lines.set(said.line(), lines.get(said.line()).set(said.target(), said.unitIds()));
        }
        addressing.set(lines);
        events.fire(new DeliveryEvent.Addressed(
                planId,
                actor.id(),
                clock.instant(),
                plan.unitId(),
                update.lines().stream()
                        .map(said -> lines.get(said.line()).name())
                        .toList()));
        if (addressing.frozen()) {
            deliveries.send(planId, addressing.number(), plan.unitId(), lines, clock.instant());
        }
        addressings.flush();
        return view(plan);
    }

    private static void check(
            LineUpdate said, List<AddressedLine> lines, boolean frozen, Set<UUID> known, String pointer) {
        if (said.line() >= lines.size()) {
            throw new Problem.Invalid("invalid", new FieldError(pointer + "/line", "rule.Max"));
        }
        if (!known.containsAll(said.unitIds())) {
            throw new Problem.Invalid("invalid", new FieldError(pointer + "/unitIds", "rule.Unit"));
        }
        if ((said.target() == LineTarget.UNITS) == said.unitIds().isEmpty()) {
            throw new Problem.Invalid("invalid", new FieldError(pointer + "/unitIds", "rule.Target"));
        }
        if (frozen && lines.get(said.line()).doubt() == null) {
            throw new Problem.Conflict("recipients-frozen");
        }
    }

    private List<AddressedLine> lines(Addressing addressing, PlanHead plan) {
        return addressing.frozen() ? addressing.lines() : addressing.with(addressees.of(plan));
    }

    private AddressingView view(PlanHead plan) {
        var addressing = addressings.of(plan.id());
        var lines = addressing.map(known -> lines(known, plan)).orElseGet(() -> addressees.of(plan));
        var called = units.refs(lines.stream()
                .flatMap(line -> line.unitIds().stream())
                .distinct()
                .toList());
        var rows = new ArrayList<RecipientRow>();
        for (var line : lines) {
            rows.add(RecipientRow.of(rows.size(), line, called));
        }
        return new AddressingView(
                plan.id(),
                addressing.map(Addressing::version).orElse(0L),
                addressing.map(Addressing::frozen).orElse(false),
                addressing.map(Addressing::resolvedOn).orElseGet(() -> addressees.day(plan)),
                (int) lines.stream().filter(line -> line.doubt() != null).count(),
                rows);
    }
}
