package vn.sohoi.activity;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.sohoi.ledger.Ledger;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.people.Officers;
import vn.sohoi.plan.Plans;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.CurrentActor;

/** Recording what was done; the ledger follows in the same transaction. */
@UseCases
class ActivityService {

    private final ActivityRepository activities;
    private final EvidenceViews evidence;
    private final Ledger ledger;
    private final OrgUnits units;
    private final Officers officers;
    private final Plans plans;
    private final Event<DomainEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    ActivityService(
            ActivityRepository activities,
            EvidenceViews evidence,
            Ledger ledger,
            OrgUnits units,
            Officers officers,
            Plans plans,
            Event<DomainEvent> events,
            CurrentActor current,
            Clock clock) {
        this.activities = activities;
        this.evidence = evidence;
        this.ledger = ledger;
        this.units = units;
        this.officers = officers;
        this.plans = plans;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    Page<ActivityRow> list(ActivitySearch search, PageQuery paging) {
        var page = activities.search(current.get(), search, paging);
        var unit = units.refs(
                page.items().stream().map(Activity::unitId).distinct().toList());
        var officer = officers.refs(
                page.items().stream().map(Activity::recordedBy).distinct().toList());
        var item = plans.items(page.items().stream()
                .map(Activity::planItemId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var photos = evidence.counts(page.items());
        return page.map(a -> ActivityRow.of(
                a,
                unit.get(a.unitId()),
                a.planItemId() == null ? null : item.get(a.planItemId()),
                officer.get(a.recordedBy()),
                photos.getOrDefault(a.id(), 0L)));
    }

    ActivityView view(UUID id) {
        return present(activities.require(id, current.get()));
    }

    ActivityView create(ActivityDraft draft) {
        var actor = current.get();
        units.requireWriter(actor, draft.unitId(), draft.heldOn());
        draft.check(LocalDate.now(clock), wrongItem(actor, null, draft.planItemId()));
        var activity = new Activity(draft, actor.id(), clock.instant());
        activities.persistAndFlush(activity);
        ledger.repost(activity.source(actor.id()), activity.postings());
        events.fire(new ActivityEvent.Recorded(activity.id(), actor.id(), clock.instant()));
        return present(activity);
    }

    ActivityView update(UUID id, IfMatch seen, ActivityDraft draft) {
        var actor = current.get();
        var activity = writable(actor, id, seen);
        if (activity.moves(draft)) {
            units.requireWriter(actor, draft.unitId(), draft.heldOn());
        }
        draft.check(LocalDate.now(clock), wrongItem(actor, activity.planItemId(), draft.planItemId()));
        activity.write(draft);
        activities.flush();
        ledger.repost(activity.source(actor.id()), activity.postings());
        events.fire(new ActivityEvent.Corrected(id, actor.id(), clock.instant()));
        return present(activity);
    }

    ActivityView cancel(UUID id, IfMatch seen, Cancellation cancellation) {
        var actor = current.get();
        var activity = writable(actor, id, seen);
        activity.cancel(cancellation.reason());
        activities.flush();
        ledger.repost(activity.source(actor.id()), List.of());
        events.fire(new ActivityEvent.Cancelled(id, actor.id(), clock.instant(), cancellation.reason()));
        return present(activity);
    }

    private Activity writable(Actor actor, UUID id, IfMatch seen) {
        var activity = activities.require(id, actor);
        if (!mayWrite(actor, activity)) {
            throw new Problem.Forbidden();
        }
        activity.expectVersion(seen);
        activities.hold(activity);
        return activity;
    }

    /** An item can be named only by who may read its plan; one named before stays, whatever became of the plan. */
    private List<FieldError> wrongItem(Actor actor, UUID before, UUID itemId) {
        if (itemId == null || itemId.equals(before)) {
            return List.of();
        }
        try {
            plans.requireReadable(itemId, actor);
            return List.of();
        } catch (Problem.NotFound e) {
            return List.of(new FieldError("/planItemId", "plan-item-unknown"));
        }
    }

    private boolean mayWrite(Actor actor, Activity activity) {
        return units.mayWrite(actor, activity.unitId());
    }

    private ActivityView present(Activity activity) {
        return ActivityView.of(
                activity,
                units.ref(activity.unitId()),
                activity.planItemId() == null
                        ? null
                        : plans.item(activity.planItemId()).orElse(null),
                officers.ref(activity.recordedBy()),
                evidence.of(activity.id()),
                mayWrite(current.get(), activity));
    }
}
