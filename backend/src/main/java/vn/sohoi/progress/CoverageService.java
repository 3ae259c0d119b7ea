package vn.sohoi.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.org.UnitRef;
import vn.sohoi.plan.Audience;
import vn.sohoi.plan.PlanItems;
import vn.sohoi.plan.PlanItems.Task;
import vn.sohoi.plan.PlanRef;
import vn.sohoi.plan.Plans;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.security.CurrentActor;

/** The matrix units × items: what became of a plan below, within the caller's reach. */
@UseCases
class CoverageService {

    private final Plans plans;
    private final PlanItems items;
    private final CoverageRows rows;
    private final FactQuery facts;
    private final Addressing addressing;
    private final CoverageCells cells;
    private final OrgUnits units;
    private final CurrentActor current;
    private final Clock clock;

    CoverageService(
            Plans plans,
            PlanItems items,
            CoverageRows rows,
            FactQuery facts,
            Addressing addressing,
            CoverageCells cells,
            OrgUnits units,
            CurrentActor current,
            Clock clock) {
        this.plans = plans;
        this.items = items;
        this.rows = rows;
        this.facts = facts;
        this.addressing = addressing;
        this.cells = cells;
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    CoverageView matrix(UUID planId, CoverageSearch search, PageQuery paging) {
        var actor = current.get();
        var plan = plans.requirePlan(planId, actor);
        var day = search.asOf() == null ? LocalDate.now(clock) : search.asOf();
        var tasks = items.tasks(planId);
        var page = rows.page(plan, search.within(), day, actor, paging);
        var all = paging.count() ? rows.all(plan, search.within(), day, actor) : null;
        return new CoverageView(
                planId,
                day,
                tasks.stream().map(CoverageService::column).toList(),
                rows(plan, tasks, page.units(), day),
                page.next(),
                all == null ? null : (long) all.size(),
                all == null ? null : totals(plan, tasks, all, day));
    }

    CoverageCellView cell(UUID planId, UUID unitId, UUID itemId, LocalDate asOf) {
        var actor = current.get();
        var plan = plans.requirePlan(planId, actor);
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        var task = items.tasks(planId).stream()
                .filter(one -> one.ref().id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("plan-item", itemId));
        if (!rows.all(plan, unitId, day, actor).contains(unitId)) {
            throw new Problem.NotFound("unit", unitId);
        }
        var found = facts.of(planId, List.of(unitId), List.of(itemId), day)
                .getOrDefault(unitId, Map.of())
                .getOrDefault(itemId, Facts.NONE);
        return new CoverageCellView(
                planId,
                day,
                units.ref(unitId),
                task.ref(),
                Progress.of(found),
                cells.items(planId, unitId, itemId, day),
                cells.activities(unitId, itemId, day));
    }

    private static CoverageView.Column column(Task task) {
        return new CoverageView.Column(
                task.ref().id(), task.ref().path(), task.marker(), task.ref().text(), task.audience());
    }

    private List<CoverageView.Row> rows(PlanRef plan, List<Task> tasks, List<UUID> shown, LocalDate day) {
        var found = facts.of(plan.id(), shown, ids(tasks), day);
        var named = addressing.named(tasks, shown, day);
        var formerly = rows.formerly(plan, shown, day);
        var wanted = new HashSet<>(shown);
        formerly.values().forEach(wanted::addAll);
        var called = units.refs(wanted);
        return shown.stream()
                .map(unit -> row(
                        called.get(unit),
                        formerly.getOrDefault(unit, List.of()).stream()
                                .map(called::get)
                                .toList(),
                        tasks,
                        found.getOrDefault(unit, Map.of()),
                        named))
                .toList();
    }

    private static CoverageView.Row row(
            UnitRef unit,
            List<UnitRef> formerly,
            List<Task> tasks,
            Map<UUID, Facts> found,
            Map<UUID, Set<UUID>> named) {
        var shown = new ArrayList<CoverageView.Cell>();
        for (var task : tasks) {
            var id = task.ref().id();
            var at = found.get(id);
            if (at != null || Addressing.includes(task, unit.id(), named)) {
                shown.add(CoverageView.Cell.of(id, at == null ? Facts.NONE : at));
            }
        }
        var counts = StateCounts.of(shown.stream().map(CoverageView.Cell::state).toList());
        return new CoverageView.Row(unit, formerly, counts, shown);
    }

    /** Counted by the database; an addressed unit of which it found nothing has not answered. */
    private List<CoverageView.Total> totals(PlanRef plan, List<Task> tasks, List<UUID> all, LocalDate day) {
        var counts = facts.counts(plan.id(), all, ids(tasks), day);
        var named = addressing.named(tasks, all, day);
        return tasks.stream()
                .map(task -> {
                    var id = task.ref().id();
                    var of = new EnumMap<ProgressState, Long>(ProgressState.class);
                    of.putAll(counts.getOrDefault(id, Map.of()));
                    var answered =
                            of.values().stream().mapToLong(Long::longValue).sum();
                    var asked = task.audience() == Audience.BELOW
                            ? all.size()
                            : named.getOrDefault(id, Set.of()).size();
                    of.put(ProgressState.NOT_CONCRETISED, Math.max(0, asked - answered));
                    return new CoverageView.Total(id, StateCounts.of(of));
                })
                .toList();
    }

    private static List<UUID> ids(List<Task> tasks) {
        return tasks.stream().map(task -> task.ref().id()).toList();
    }
}
