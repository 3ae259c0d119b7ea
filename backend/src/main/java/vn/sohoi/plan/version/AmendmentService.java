package vn.sohoi.plan.version;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.plan.PlacedItem;
import vn.sohoi.plan.PlanAction;
import vn.sohoi.plan.PlanBook;
import vn.sohoi.plan.PlanStatus;
import vn.sohoi.plan.PlanTransition;
import vn.sohoi.plan.version.VersionRepository.Found;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.CurrentActor;

/** An issued plan changes by an amendment alone: drafted from the text in force, decided like a plan, then issued. */
@UseCases
class AmendmentService {

    private final VersionRepository versions;
    private final Amendments amendments;
    private final VersionViews views;
    private final PlanBook book;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    AmendmentService(
            VersionRepository versions,
            Amendments amendments,
            VersionViews views,
            PlanBook book,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.versions = versions;
        this.amendments = amendments;
        this.views = views;
        this.book = book;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    VersionView draft(UUID planId, AmendmentCreate create) {
        var actor = current.get();
        var plan = book.hold(planId, actor, PlanAction.EDIT);
        plan.expect(PlanStatus.ISSUED);
        if (versions.underWay(planId).isPresent()) {
            throw new Problem.Conflict("amendment-under-way");
        }
        var version = amendments.begin(plan, create.reason(), actor.id());
        return views.view(new Found(version, plan), actor);
    }

    /** Identity is the plan's to give: an item that names an id has had it since it came into this plan. */
    VersionView rewrite(UUID id, IfMatch seen, VersionDraft draft) {
        var actor = current.get();
        var found = versions.require(id, actor, PlanAction.EDIT);
        var version = found.version();
        version.expectVersion(seen);
        book.check(draft.document(), ItemTree.read(draft.items(), 1));
        var before = versions.inForce(version.planId()).items();
        var known = before.stream().map(PlacedItem::itemId).collect(Collectors.toSet());
        version.items().forEach(item -> known.add(item.itemId()));
        version.rewrite(draft.reason(), draft.document(), ItemTree.placed(draft.items(), known));
        events.fire(new VersionEvent.Rewritten(
                version.planId(),
                actor.id(),
                clock.instant(),
                found.plan().unitId(),
                version.number(),
                changed(before, version.items())));
        versions.flush();
        return views.view(found, actor);
    }

    VersionView move(UUID id, PlanTransition step, IfMatch seen, String note) {
        var actor = current.get();
        var found = versions.require(id, actor, step.action());
        found.version().expectVersion(seen);
        events.fire(found.version().move(step, found.plan().unitId(), actor.id(), note, clock.instant()));
        if (step == PlanTransition.ISSUE) {
            putInForce(found, actor.id());
        }
        versions.flush();
        return views.view(found, actor);
    }

    void drop(UUID id, IfMatch seen) {
        var actor = current.get();
        var found = versions.require(id, actor, PlanAction.EDIT);
        var version = found.version();
        version.expectVersion(seen);
        version.expect(PlanStatus.DRAFT);
        versions.delete(version);
        events.fire(new VersionEvent.Dropped(
                version.planId(), actor.id(), clock.instant(), found.plan().unitId(), version.number()));
        versions.flush();
    }

    private void putInForce(Found found, UUID actor) {
        var version = found.version();
        book.hold(version.planId(), current.get(), PlanAction.ISSUE).expect(PlanStatus.ISSUED);
        var changes = VersionDiff.of(book.items(version.planId()), version.items());
        book.replace(version.planId(), version.number(), version.document(), version.items());
        events.fire(new VersionEvent.InForce(
                version.planId(),
                actor,
                version.issuedAt(),
                found.plan().unitId(),
                version.number(),
                ids(changes, ChangeKind.EDITED),
                ids(changes, ChangeKind.REMOVED)));
    }

    private static List<UUID> ids(List<ItemChange> changes, ChangeKind kind) {
        return changes.stream()
                .filter(change -> change.is(kind))
                .map(ItemChange::itemId)
                .toList();
    }

    private static int changed(List<PlacedItem> before, List<PlacedItem> after) {
        return (int) VersionDiff.of(before, after).stream()
                .filter(change -> !change.kinds().isEmpty())
                .count();
    }
}
