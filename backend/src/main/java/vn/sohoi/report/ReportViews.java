package vn.sohoi.report;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.ledger.Figure;
import vn.sohoi.ledger.Ledger;
import vn.sohoi.ledger.PeriodView;
import vn.sohoi.ledger.Periods;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.org.UnitRef;
import vn.sohoi.people.OfficerRef;
import vn.sohoi.people.Officers;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.security.Actor;

/** Shows reports: live while they are written, by value once they were sent. */
@ApplicationScoped
class ReportViews {

    private final ReportRepository reports;
    private final ReportParts parts;
    private final Ledger ledger;
    private final Periods periods;
    private final OrgUnits units;
    private final Officers officers;

    ReportViews(
            ReportRepository reports,
            ReportParts parts,
            Ledger ledger,
            Periods periods,
            OrgUnits units,
            Officers officers) {
        this.reports = reports;
        this.parts = parts;
        this.ledger = ledger;
        this.periods = periods;
        this.units = units;
        this.officers = officers;
    }

    /** The report as anybody sees it who was let in; the steps are the viewer's. */
    ReportView report(Report report, List<ReportStep> allowed) {
        var period = periods.require(report.periodId());
        var figures = figures(report, period);
        var states = figures.stream().collect(toMap(ReportFigureView::indicator, ReportFigureView::status));
        var owed = parts(report, period);
        return new ReportView(
                report.id(),
                report.version(),
                units.ref(report.unitId()),
                units.handedOver(report.unitId()),
                report.recipientId() == null ? null : units.ref(report.recipientId()),
                period,
                report.title(),
                report.status(),
                report.edition(),
                report.sections().stream().map(section -> section.view(states)).toList(),
                figures,
                owed,
                owed.stream()
                        .filter(part -> part.status() != ReportStatus.ACCEPTED)
                        .map(PartView::unit)
                        .toList(),
                moves(report),
                report.submittedAt(),
                report.acceptedAt(),
                allowed);
    }

    Page<ReportRow> rows(Page<Report> page, Actor viewer) {
        var unit =
                units.refs(page.items().stream().map(Report::unitId).distinct().toList());
        Map<UUID, String> period = new HashMap<>();
        return page.map(report -> new ReportRow(
                report.id(),
                report.version(),
                unit.get(report.unitId()),
                period.computeIfAbsent(
                        report.periodId(), id -> periods.require(id).code()),
                report.title(),
                report.status(),
                report.edition(),
                report.submittedAt(),
                report.acceptedAt(),
                ReportPolicy.allowed(viewer, report.status(), reports.place(report))));
    }

    Page<AcceptedReport> accepted(Page<Report> page) {
        var unit =
                units.refs(page.items().stream().map(Report::unitId).distinct().toList());
        Map<UUID, PeriodView> period = new HashMap<>();
        return page.map(report -> new AcceptedReport(
                report.id(),
                report.edition(),
                unit.get(report.unitId()),
                period.computeIfAbsent(report.periodId(), periods::require),
                report.title(),
                report.acceptedAt()));
    }

    ReportFigureView figure(ReportFigure figure) {
        var report = figure.report();
        return figures(report, periods.require(report.periodId())).stream()
                .filter(view -> view.id().equals(figure.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<ReportFigureView> figures(Report report, PeriodView period) {
        if (!report.live()) {
            return report.figures().stream().map(ReportFigure::view).toList();
        }
        Map<String, Figure> live =
                ledger.figures(report.unitId(), period.dataFrom(), period.dataTo(), report.position()).stream()
                        .collect(toMap(Figure::indicator, figure -> figure));
        return report.figures().stream()
                .map(figure -> figure.view(live.get(figure.indicator())))
                .toList();
    }

    private List<PartView> parts(Report report, PeriodView period) {
        var rows = report.live() ? parts.of(report.unitId(), period) : report.parts();
        Map<UUID, UnitRef> unit = units.refs(rows.stream().map(PartRow::unitId).toList());
        return rows.stream()
                .map(row -> new PartView(unit.get(row.unitId()), row.partId(), row.status()))
                .toList();
    }

    private List<MoveView> moves(Report report) {
        Map<UUID, OfficerRef> by = officers.refs(
                report.moves().stream().map(MoveRow::officerId).distinct().toList());
        return report.moves().stream()
                .map(move -> new MoveView(
                        move.transition(),
                        move.at(),
                        by.get(move.officerId()),
                        move.reasonCode(),
                        move.indicator(),
                        move.note()))
                .toList();
    }
}
