package vn.sohoi.plan.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.plan.PlacedItem;
import vn.sohoi.plan.PlanBook;
import vn.sohoi.plan.PlanHead;
import vn.sohoi.plan.PlanStatus;
import vn.sohoi.plan.reading.PlanDocument;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.DomainEvent;

/** Small changes that gather in the amendment under way; without one they begin one. Callers hold the plan. */
@ApplicationScoped
public class Amendments {

    private final VersionRepository versions;
    private final PlanBook book;
    private final Event<DomainEvent> events;
    private final Clock clock;

    Amendments(VersionRepository versions, PlanBook book, Event<DomainEvent> events, Clock clock) {
        this.versions = versions;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** What the items of a version said, by id. */
    public Map<UUID, String> texts(UUID planId, int number) {
        return versions.find("planId = ?1 and number = ?2", planId, number).firstResultOptional().stream()
                .flatMap(version -> version.items().stream())
                .collect(Collectors.toMap(PlacedItem::itemId, PlacedItem::text));
    }

    /** A version that was issued, by its own id, with the head of its paper. */
    public record Paper(UUID versionId, PlanDocument document) {}

    public Paper paper(UUID planId, int number) {
        var version =
                versions.find("planId = ?1 and number = ?2", planId, number).singleResult();
        return new Paper(version.id(), version.document());
    }

    public void reword(PlanHead plan, UUID itemId, String text, String reason, UUID officer) {
        var version = draft(plan, reason, officer);
        var items = new ArrayList<PlacedItem>();
        for (var item : version.items()) {
            items.add(item.itemId().equals(itemId) ? item.saying(text) : item);
        }
        version.rewrite(version.reason(), version.document(), items);
    }

    /** Out of the plan, unless something stands below it. */
    public void takeOut(PlanHead plan, UUID itemId, String reason, UUID officer) {
        var version = draft(plan, reason, officer);
        if (version.items().stream().anyMatch(item -> itemId.equals(item.parentItemId()))) {
            throw new Problem.Conflict("plan-item-above-others");
        }
        version.rewrite(
                version.reason(),
                version.document(),
                version.items().stream()
                        .filter(item -> !item.itemId().equals(itemId))
                        .toList());
    }

    private PlanVersion draft(PlanHead plan, String reason, UUID officer) {
        var known = versions.underWay(plan.id());
        known.ifPresent(version -> version.expect(PlanStatus.DRAFT));
        return known.orElseGet(() -> begin(plan, reason, officer));
    }

    PlanVersion begin(PlanHead plan, String reason, UUID officer) {
        var now = clock.instant();
        var number = versions.inForceNumber(plan.id()) + 1;
        List<PlacedItem> items = book.items(plan.id());
        var version = PlanVersion.amendment(plan, number, reason, items, officer, now);
        versions.persistAndFlush(version);
        events.fire(new VersionEvent.Drafted(plan.id(), officer, now, plan.unitId(), number, reason));
        return version;
    }
}
