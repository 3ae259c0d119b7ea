package vn.sohoi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.ledger.Figure;
import vn.sohoi.ledger.Ledger;
import vn.sohoi.ledger.PeriodView;
import vn.sohoi.ledger.Periods;
import vn.sohoi.ledger.SourceSpan;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.org.OrgUnits.Part;
import vn.sohoi.org.UnitRef;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.security.CurrentActor;

/** Opens a figure of a report: the same question to the ledger at the same position, without the sum. */
@UseCases
class FigureOpening {

    private final ReportRepository reports;
    private final ReportViews views;
    private final Ledger ledger;
    private final Periods periods;
    private final OrgUnits units;
    private final CurrentActor current;

    FigureOpening(
            ReportRepository reports,
            ReportViews views,
            Ledger ledger,
            Periods periods,
            OrgUnits units,
            CurrentActor current) {
        this.reports = reports;
        this.views = views;
        this.ledger = ledger;
        this.periods = periods;
        this.units = units;
        this.current = current;
    }

    FigureSources open(UUID figureId, SourceSearch search, PageQuery paging) {
        var figure = reports.requireFigure(figureId, current.get());
        var report = figure.report();
        var period = periods.require(report.periodId());
        var unit = search.unit() == null ? report.unitId() : search.unit();
        var trail = units.trail(report.unitId(), unit, period.dataTo());
        if (trail.isEmpty()) {
            throw new Problem.NotFound("unit", unit);
        }
        var below = units.parts(unit, period.dataTo(), period.dataTo());
        var figures = breakdown(report, period, unit, below);
        var here = only(figures.get(unit), figure.indicator());
        return new FigureSources(
                views.figure(figure),
                report.id(),
                trail.getLast(),
                trail,
                here.value(),
                here.numerator(),
                here.denominator(),
                here.status(),
                below.stream()
                        .map(part -> FigureSources.ChildFigure.of(
                                part.unit(), only(figures.get(part.unit().id()), figure.indicator())))
                        .filter(child -> child.entries() > 0 || isOpen(below, child.unit()))
                        .toList(),
                ledger.sources(
                        new SourceSpan(figure.indicator(), unit, period.dataFrom(), period.dataTo()),
                        report.position(),
                        paging));
    }

    private Map<UUID, List<Figure>> breakdown(Report report, PeriodView period, UUID unit, List<Part> below) {
        var heads = new ArrayList<>(List.of(unit));
        below.forEach(part -> heads.add(part.unit().id()));
        return ledger.breakdown(heads, period.dataFrom(), period.dataTo(), report.position());
    }

    /** A closed unit is listed while it still has a share in the figure. */
    private static boolean isOpen(List<Part> below, UnitRef unit) {
        return below.stream().anyMatch(part -> part.open() && part.unit().equals(unit));
    }

    private static Figure only(List<Figure> figures, String indicator) {
        return figures.stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
