package vn.sohoi.report;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.sohoi.ledger.Figure;
import vn.sohoi.ledger.Ledger;
import vn.sohoi.ledger.PeriodView;
import vn.sohoi.ledger.Periods;
import vn.sohoi.ledger.Position;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.CurrentActor;

/** Beginning a report, for a period or as the next edition of an accepted one. */
@UseCases
class ReportOpening {

    private static final String TITLE = "Báo cáo kết quả công tác Hội và phong trào phụ nữ ";

    private final ReportRepository reports;
    private final ReportViews views;
    private final ReportTemplate template;
    private final Ledger ledger;
    private final Periods periods;
    private final OrgUnits units;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    ReportOpening(
            ReportRepository reports,
            ReportViews views,
            ReportTemplate template,
            Ledger ledger,
            Periods periods,
            OrgUnits units,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.reports = reports;
        this.views = views;
        this.template = template;
        this.ledger = ledger;
        this.periods = periods;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    ReportView begin(ReportCreate create) {
        var actor = current.get();
        units.requireWriter(actor, create.unitId());
        var period = periods.known(create.period(), "/period");
        units.requireWriter(actor, create.unitId(), period.dataTo());
        if (!ReportParts.owes(units.ref(create.unitId()), period)) {
            throw new Problem.Invalid("report-not-owed", new FieldError("/unitId", "report-not-owed"));
        }
        if (reports.exists(create.unitId(), period.id())) {
            throw new Problem.Conflict("report-exists");
        }
        var recipient = units.above(create.unitId(), period.dataTo()).orElse(null);
        var title = TITLE
                + period.name().substring(0, 1).toLowerCase(Locale.ROOT)
                + period.name().substring(1);
        var report = new Report(create.unitId(), recipient, period.id(), title, actor.id(), clock.instant());
        report.begin(template.sections(), catalogue(report, period));
        return kept(report, period, actor);
    }

    ReportView correct(UUID id, IfMatch seen, ReportCorrection correction) {
        var actor = current.get();
        var former = reports.require(id, actor, ReportStep.CORRECTION.action());
        former.expectVersion(seen);
        former.expect(ReportStep.CORRECTION);
        var period = periods.require(former.periodId());
        if (reports.isOpen(former.unitId(), period.id())) {
            throw new Problem.Conflict("report-exists");
        }
        var report = new Report(
                former.unitId(), former.recipientId(), period.id(), former.title(), actor.id(), clock.instant());
        report.beginAnew(former, catalogue(report, period), correction.reason());
        return kept(report, period, actor);
    }

    private List<Figure> catalogue(Report report, PeriodView period) {
        return ledger.figures(report.unitId(), period.dataFrom(), period.dataTo(), Position.now());
    }

    private ReportView kept(Report report, PeriodView period, Actor actor) {
        reports.persistAndFlush(report);
        events.fire(new ReportEvent.Begun(
                report.id(), actor.id(), clock.instant(), report.unitId(), period.code(), report.edition()));
        reports.flush();
        return views.report(report, ReportPolicy.allowed(actor, report.status(), reports.place(report)));
    }
}
