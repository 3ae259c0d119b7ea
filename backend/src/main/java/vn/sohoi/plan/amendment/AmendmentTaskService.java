package vn.sohoi.plan.amendment;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sohoi.people.Officers;
import vn.sohoi.plan.PlanAction;
import vn.sohoi.plan.PlanBook;
import vn.sohoi.plan.PlanHead;
import vn.sohoi.plan.PlanStatus;
import vn.sohoi.plan.Plans;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.CurrentActor;

/** Lower units answer what an amendment above changed. An issued plan follows by an amendment of its own. */
@UseCases
class AmendmentTaskService {

    private final AmendmentTasks tasks;
    private final Following following;
    private final PlanBook book;
    private final Plans plans;
    private final Officers officers;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    AmendmentTaskService(
            AmendmentTasks tasks,
            Following following,
            PlanBook book,
            Plans plans,
            Officers officers,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.tasks = tasks;
        this.following = following;
        this.book = book;
        this.plans = plans;
        this.officers = officers;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The house's own list: whoever only reads the issued plan has no part in it. */
    Page<AmendmentTaskRow> list(UUID planId, AmendmentTaskSearch search, PageQuery paging) {
        var actor = current.get();
        var plan = book.require(planId, actor, PlanAction.READ);
        if (!book.permits(actor, PlanAction.READ, PlanStatus.DRAFT, plan)) {
            throw new Problem.Forbidden();
        }
        return rows(tasks.search(planId, search.state(), paging));
    }

    AmendmentTaskRow answer(UUID planId, UUID id, IfMatch seen, TaskAnswerCreate create) {
        var actor = current.get();
        var plan = book.hold(planId, actor, PlanAction.EDIT);
        var task = tasks.require(planId, id);
        task.expectVersion(seen);
        create.check(task.change());
        var now = clock.instant();
        task.answer(create.answer(), create.note(), actor.id(), now);
        following.follow(plan, task, create, actor.id());
        events.fire(answered(plan, task, create, actor.id()));
        tasks.flush();
        return rows(new Page<>(List.of(task), null, null, null)).items().getFirst();
    }

    private static TaskEvent answered(PlanHead plan, AmendmentTask task, TaskAnswerCreate create, UUID officer) {
        return new TaskEvent.Answered(
                plan.id(), officer, task.answeredAt(), plan.unitId(), task.itemId(), create.answer(), create.note());
    }

    private Page<AmendmentTaskRow> rows(Page<AmendmentTask> page) {
        var items = plans.items(page.items().stream()
                .flatMap(task -> Stream.of(task.itemId(), task.upperItemId()))
                .distinct()
                .toList());
        var officer = officers.refs(page.items().stream()
                .map(AmendmentTask::answeredBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return page.map(task ->
                AmendmentTaskRow.of(task, items, task.answeredBy() == null ? null : officer.get(task.answeredBy())));
    }
}
