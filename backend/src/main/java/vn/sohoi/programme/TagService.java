package vn.sohoi.programme;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sohoi.activity.Activities;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.plan.PlanItems;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.CurrentActor;
import vn.sohoi.platform.security.Role;

/** Saying what belongs to a programme: a unit of what is its own, and the programme's unit of all it reaches. */
@UseCases
class TagService {

    private final ProgrammeRepository programmes;
    private final TagRepository tags;
    private final TagViews views;
    private final PlanItems items;
    private final Activities activities;
    private final OrgUnits units;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    TagService(
            ProgrammeRepository programmes,
            TagRepository tags,
            TagViews views,
            PlanItems items,
            Activities activities,
            OrgUnits units,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.programmes = programmes;
        this.tags = tags;
        this.views = views;
        this.items = items;
        this.activities = activities;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    Page<TagView> list(UUID programmeId, PageQuery paging) {
        var actor = current.get();
        var page = tags.visible(programmes.require(programmeId, actor).id(), actor, paging);
        return new Page<>(views.of(page.items()), page.next(), page.prev(), page.count());
    }

    /** All of them or none. */
    TagsAdded tag(UUID programmeId, TagDraft draft) {
        var actor = current.get();
        var programme = programmes.require(programmeId, actor);
        check(programme, draft, actor);
        var now = clock.instant();
        var added = new ArrayList<ProgrammeTag>();
        var knownItems = tags.taggedItems(programmeId, draft.items());
        draft.items().stream()
                .filter(id -> !knownItems.contains(id))
                .forEach(id -> added.add(ProgrammeTag.item(programmeId, id, actor, now)));
        var knownActivities = tags.taggedActivities(programmeId, draft.activities());
        draft.activities().stream()
                .filter(id -> !knownActivities.contains(id))
                .forEach(id -> added.add(ProgrammeTag.activity(programmeId, id, actor, now)));
        tags.persist(added);
        tags.flush();
        added.forEach(tag -> events.fire(
                new ProgrammeEvent.Tagged(programmeId, actor.id(), now, tag.planItemId(), tag.activityId())));
        return new TagsAdded(views.of(added));
    }

    void untag(UUID programmeId, UUID id, IfMatch seen) {
        var actor = current.get();
        var programme = programmes.require(programmeId, actor);
        var tag = tags.require(programmeId, id);
        var unit = tag.planItemId() != null
                ? items.require(tag.planItemId(), actor).unitId()
                : activities.requireReadable(tag.activityId(), actor).unitId();
        expectMay(programme, unit, actor);
        tag.expectVersion(seen);
        tags.delete(tag);
        tags.flush();
        events.fire(new ProgrammeEvent.Untagged(
                programmeId, actor.id(), clock.instant(), tag.planItemId(), tag.activityId()));
    }

    private void check(Programme programme, TagDraft draft, Actor actor) {
        var errors = new ArrayList<FieldError>();
        var touched = new ArrayList<UUID>();
        if (draft.items().isEmpty() && draft.activities().isEmpty()) {
            errors.add(new FieldError("/planItemIds", "rule.NotNull"));
        }
        for (var at = 0; at < draft.items().size(); at++) {
            try {
                touched.add(items.require(draft.items().get(at), actor).unitId());
            } catch (Problem.NotFound e) {
                errors.add(new FieldError("/planItemIds/" + at, "plan-item-unknown"));
            }
        }
        for (var at = 0; at < draft.activities().size(); at++) {
            try {
                touched.add(activities
                        .requireReadable(draft.activities().get(at), actor)
                        .unitId());
            } catch (Problem.NotFound e) {
                errors.add(new FieldError("/activityIds/" + at, "activity-unknown"));
            }
        }
        if (!errors.isEmpty()) {
            throw new Problem.Invalid("invalid", errors.toArray(FieldError[]::new));
        }
        List.copyOf(touched).stream().distinct().forEach(unit -> expectMay(programme, unit, actor));
    }

    private void expectMay(Programme programme, UUID unit, Actor actor) {
        var own = units.mayWrite(actor, unit);
        var head = ProgrammePolicy.mayWrite(actor, units.keeperPath(programme.unitId()))
                && actor.reaches(Role.READERS, units.path(unit));
        if (!own && !head) {
            throw new Problem.Forbidden();
        }
    }
}
