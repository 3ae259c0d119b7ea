package vn.sohoi.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.org.OrgUnits.Part;
import vn.sohoi.org.UnitBreaks;
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

    /** Ten years of months. */
    private static final int MOST_POINTS = 120;

    private final Ledger ledger;
    private final Indicators indicators;
    private final Periods periods;
    private final OrgUnits units;
    private final UnitBreaks breaks;
    private final SeriesBreaks criteria;
    private final CurrentActor current;

    FigureService(
            Ledger ledger,
            Indicators indicators,
            Periods periods,
            OrgUnits units,
            UnitBreaks breaks,
            SeriesBreaks criteria,
            CurrentActor current) {
        this.ledger = ledger;
        this.indicators = indicators;
        this.periods = periods;
        this.units = units;
        this.breaks = breaks;
        this.criteria = criteria;
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
        var parts = search.breakdown() ? parts(search, span) : List.<Part>of();
        var heads = new ArrayList<>(List.of(search.unit()));
        parts.forEach(part -> heads.add(part.unit().id()));
        var reading = Reading.of(search.restatedTo());
        var figures = ledger.breakdown(heads, span.from(), span.to(), Position.now(), reading);
        return new SeriesView(
                units.ref(search.unit()),
                span.from(),
                span.to(),
                search.restatedTo(),
                SeriesView.FigureView.of(figures.get(search.unit())),
                parts.stream()
                        .filter(part ->
                                part.open() || counts(figures.get(part.unit().id())))
                        .map(part -> new SeriesView.PartView(
                                part.unit(),
                                SeriesView.FigureView.of(figures.get(part.unit().id()))))
                        .toList(),
                search.every() == null ? List.of() : points(search, span, reading),
                new SeriesView.Breaks(breaks.between(search.unit(), span.from(), span.to()), criteria.between(span)));
    }

    private List<SeriesView.Point> points(SeriesSearch search, Span span, Reading reading) {
        var spans = span.cut(search.every());
        if (spans.size() > MOST_POINTS) {
            throw new Problem.Invalid("series-points", new FieldError("every", "series-points"));
        }
        var life = breaks.life(search.unit());
        return spans.stream()
                .map(one -> new SeriesView.Point(
                        one.from(),
                        one.to(),
                        SeriesView.Standing.of(life, one),
                        SeriesView.FigureView.of(
                                ledger.breakdown(List.of(search.unit()), one.from(), one.to(), Position.now(), reading)
                                        .get(search.unit()))))
                .toList();
    }

    Page<LedgerEntryView> entries(EntrySearch search, PageQuery paging) {
        requireReach(search.within());
        if (search.indicator() != null && !indicators.knows(search.indicator())) {
            throw new Problem.Invalid("indicator-unknown", new FieldError("indicator", "indicator-unknown"));
        }
        return ledger.entries(search, Position.now(), paging);
    }

    private List<Part> parts(SeriesSearch search, Span span) {
        var day = search.restatedTo();
        return day == null ? units.parts(search.unit(), span.from(), span.to()) : units.parts(search.unit(), day, day);
    }

    /** A closed unit is shown while it still has a share in the sum. */
    private static boolean counts(List<Figure> figures) {
        return figures.stream().anyMatch(figure -> figure.entries() > 0);
    }

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
