package vn.sohoi.report;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.sohoi.ledger.Ledger;
import vn.sohoi.ledger.Periods;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.CurrentActor;

/** Reading, writing and moving reports, one method and one transaction each. */
@UseCases
class ReportService {

    private final ReportRepository reports;
    private final ReportViews views;
    private final ReportParts parts;
    private final Ledger ledger;
    private final Periods periods;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    ReportService(
            ReportRepository reports,
            ReportViews views,
            ReportParts parts,
            Ledger ledger,
            Periods periods,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.reports = reports;
        this.views = views;
        this.parts = parts;
        this.ledger = ledger;
        this.periods = periods;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    Page<ReportRow> list(ReportSearch search, PageQuery paging) {
        var actor = current.get();
        var period = search.period() == null
                ? null
                : periods.known(search.period(), "period").id();
        return views.rows(reports.search(actor, search, period, paging), actor);
    }

    ReportView view(UUID id) {
        return shown(reports.require(id, current.get(), ReportAction.READ));
    }

    ReportView write(UUID id, String section, IfMatch seen, NarrativeText narrative) {
        var actor = current.get();
        var report = reports.require(id, actor, ReportAction.WRITE);
        report.expectVersion(seen);
        var known = report.figures().stream().collect(toMap(ReportFigure::indicator, ReportFigure::id));
        if (!Narrative.knows(narrative.text(), known)) {
            throw new Problem.Invalid("invalid", new FieldError("/text", "figure-unknown"));
        }
        report.write(section, narrative.text());
        events.fire(new ReportEvent.NarrativeWritten(id, actor.id(), clock.instant(), section));
        return flushed(report);
    }

    /** The figures are read at the position in this transaction, which posts nothing itself, so the pin is exact. */
    ReportView submit(UUID id, IfMatch seen, ReportMove move) {
        return move(id, ReportStep.SUBMISSION, seen, (report, actor) -> {
            var period = periods.require(report.periodId());
            var position = ledger.pin();
            var figures = ledger.figures(report.unitId(), period.dataFrom(), period.dataTo(), position);
            var owed = parts.of(report.unitId(), period);
            report.submit(position, figures, owed, actor.id(), clock.instant(), move.note());
            return new ReportEvent.Submitted(id, actor.id(), clock.instant(), position.snapshot());
        });
    }

    ReportView withdraw(UUID id, IfMatch seen, ReportMove move) {
        return move(id, ReportStep.WITHDRAWAL, seen, (report, actor) -> {
            report.withdraw(actor.id(), clock.instant(), move.note());
            return new ReportEvent.Withdrawn(id, actor.id(), clock.instant(), move.note());
        });
    }

    ReportView giveBack(UUID id, IfMatch seen, ReportMove move) {
        return move(id, ReportStep.RETURN, seen, (report, actor) -> {
            expectReason(report, move);
            report.giveBack(actor.id(), clock.instant(), move);
            return new ReportEvent.Returned(
                    id, actor.id(), clock.instant(), move.reasonCode(), move.indicator(), move.note());
        });
    }

    ReportView accept(UUID id, IfMatch seen, ReportMove move) {
        return move(id, ReportStep.ACCEPTANCE, seen, (report, actor) -> {
            if (report.replacesId() != null) {
                supersede(report, actor);
            }
            report.accept(actor.id(), clock.instant(), move.note());
            return new ReportEvent.Accepted(id, actor.id(), clock.instant());
        });
    }

    private void supersede(Report report, Actor actor) {
        reports.findById(report.replacesId()).giveWay(actor.id(), clock.instant());
        reports.flush(); // there is one accepted report at a time, so the former goes first
        events.fire(new ReportEvent.Superseded(report.replacesId(), actor.id(), clock.instant(), report.id()));
    }

    private ReportView move(UUID id, ReportStep step, IfMatch seen, BiFunction<Report, Actor, ReportEvent> change) {
        var actor = current.get();
        var report = reports.require(id, actor, step.action());
        report.expectVersion(seen);
        report.expect(step);
        var event = change.apply(report, actor);
        reports.flush();
        events.fire(event);
        return flushed(report);
    }

    private static void expectReason(Report report, ReportMove move) {
        if (move.reasonCode() == null) {
            throw new Problem.Invalid("invalid", new FieldError("/reasonCode", "rule.NotNull"));
        }
        if (move.note() == null || move.note().isBlank()) {
            throw new Problem.Invalid("invalid", new FieldError("/note", "rule.NotBlank"));
        }
        if (move.indicator() != null
                && report.figures().stream().noneMatch(f -> f.indicator().equals(move.indicator()))) {
            throw new Problem.Invalid("invalid", new FieldError("/indicator", "figure-unknown"));
        }
    }

    private ReportView flushed(Report report) {
        reports.flush(); // so that the view shows the new version
        return shown(report);
    }

    private ReportView shown(Report report) {
        List<ReportStep> allowed = ReportPolicy.allowed(current.get(), report.status(), reports.place(report));
        return views.report(report, allowed);
    }
}
