package vn.sohoi.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;

/**
 * The one ledger. Records post to it in their own transaction, and every figure anywhere is a question to it.
 * Nothing here asks who is calling: the feature that shows the answer does.
 */
@ApplicationScoped
public class Ledger {

    private final Postings postings;
    private final FigureQuery figures;
    private final EntryQuery entries;
    private final SourceQuery sources;
    private final SourceFigures ofSources;
    private final Indicators indicators;
    private final EntityManager database;

    Ledger(
            Postings postings,
            FigureQuery figures,
            EntryQuery entries,
            SourceQuery sources,
            SourceFigures ofSources,
            Indicators indicators,
            EntityManager database) {
        this.postings = postings;
        this.figures = figures;
        this.entries = entries;
        this.sources = sources;
        this.ofSources = ofSources;
        this.indicators = indicators;
        this.database = database;
    }

    /** Whether there is an indicator of this code. */
    public boolean counts(String indicator) {
        return indicators.knows(indicator);
    }

    /** Makes these the live entries of the source; an empty list takes everything back. */
    public void repost(Source source, List<Posting> wanted) {
        postings.repost(source, wanted);
    }

    /** Every indicator over the unit and all below it, in the tree of the last day: as reports read. */
    public List<Figure> figures(UUID unit, LocalDate from, LocalDate to, Position position) {
        return breakdown(List.of(unit), from, to, position).get(unit);
    }

    /** The same for several units at once, each with all below it, in the order given. */
    public Map<UUID, List<Figure>> breakdown(Collection<UUID> units, LocalDate from, LocalDate to, Position position) {
        return breakdown(units, from, to, position, Reading.restatedTo(to));
    }

    public Map<UUID, List<Figure>> breakdown(
            Collection<UUID> units, LocalDate from, LocalDate to, Position position, Reading reading) {
        return figures.figures(units, from, to, position, reading);
    }

    /** What these records posted, by year and in the order of the indicators; only flows, and only what was posted. */
    public Map<Integer, List<Figure>> ofSources(Collection<UUID> sources) {
        return ofSources.byYear(sources);
    }

    public Page<LedgerEntryView> entries(EntrySearch search, Position position, PageQuery paging) {
        return entries.page(search, position, paging);
    }

    /** The entries a figure is made of, the newest first. */
    public Page<LedgerEntryView> sources(SourceSpan span, Position position, PageQuery paging) {
        return sources.page(span, position, paging);
    }

    /**
     * The ledger as committed at this moment: exactly what is visible now, whatever commits later. Pin in a
     * transaction that posts nothing itself.
     */
    public Position pin() {
        var snapshot = database.createNativeQuery("select cast(pg_current_snapshot() as text)")
                .getSingleResult();
        return Position.at((String) snapshot);
    }
}
