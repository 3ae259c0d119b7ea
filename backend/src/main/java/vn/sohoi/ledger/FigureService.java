package vn.sohoi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.org.UnitRef;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;
import vn.sohoi.platform.security.CurrentActor;
import vn.sohoi.platform.security.Role;

/** Asking the ledger, within the caller's reach. */
@UseCases
class FigureService {

    private static final int LAST_YEAR = 9999;

    private final Ledger ledger;
    private final Indicators indicators;
    private final Periods periods;
    private final OrgUnits units;
    private final CurrentActor current;

    FigureService(Ledger ledger, Indicators indicators, Periods periods, OrgUnits units, CurrentActor current) {
        this.ledger = ledger;
        this.indicators = indicators;
        this.periods = periods;
        this.units = units;
        this.current = current;
    }

    /** Few and fixed, so they are one page whatever the limit says. */
    Page<IndicatorView> indicators(PageQuery paging) {
        requireOffice();
        var all = indicators.inOrder().stream().map(IndicatorView::of).toList();
        return new Page<>(all, null, null, paging.count() ? (long) all.size() : null);
    }

    Page<PeriodView> periods(PageQuery paging) {
        requireOffice();
        var all = periods.all();
        return new Page<>(all, null, null, paging.count() ? (long) all.size() : null);
    }

    SeriesView series(SeriesSearch search) {
        requireReach(search.unit());
        var span = span(search);
        var here = ledger.figures(search.unit(), span.from(), span.to(), Position.now());
        return new SeriesView(
                units.ref(search.unit()),
                span.from(),
                span.to(),
                SeriesView.FigureView.of(here),
                search.breakdown() ? children(search.unit(), span) : List.of());
    }

    Page<LedgerEntryView> entries(EntrySearch search, PageQuery paging) {
        requireReach(search.within());
        if (search.indicator() != null && !indicators.knows(search.indicator())) {
            throw new Problem.Invalid("indicator-unknown", new FieldError("indicator", "indicator-unknown"));
        }
        return ledger.entries(search, Position.now(), paging);
    }

    private List<SeriesView.PartView> children(UUID unit, Span span) {
        var children = units.under(unit);
        var figures =
                ledger.breakdown(children.stream().map(UnitRef::id).toList(), span.from(), span.to(), Position.now());
        return children.stream()
                .map(child -> new SeriesView.PartView(child, SeriesView.FigureView.of(figures.get(child.id()))))
                .toList();
    }

    private record Span(LocalDate from, LocalDate to) {}

    private Span span(SeriesSearch search) {
        if (search.period() != null) {
            return periods.byCode(search.period())
                    .map(period -> new Span(period.dataFrom(), period.dataTo()))
                    .orElseThrow(
                            () -> new Problem.Invalid("period-unknown", new FieldError("period", "period-unknown")));
        }
        if (search.from() == null
                || search.to() == null
                || search.to().isBefore(search.from())
                || search.from().isBefore(Posting.FIRST_DAY)
                || search.to().getYear() > LAST_YEAR) {
            throw new Problem.Invalid("span", new FieldError("from", "span"), new FieldError("to", "span"));
        }
        return new Span(search.from(), search.to());
    }

    private void requireOffice() {
        if (current.get().grants().isEmpty()) {
            throw new Problem.Forbidden();
        }
    }

    private void requireReach(UUID unit) {
        if (!current.get().reaches(Role.READERS, units.path(unit))) {
            throw new Problem.NotFound("unit", unit);
        }
    }
}
