package vn.sohoi.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.ledger.Postings.Line;
import vn.sohoi.org.ReorganisationEvent;
import vn.sohoi.org.UnitsDivided;
import vn.sohoi.org.UnitsDivided.Division;
import vn.sohoi.org.UnitsDivided.Share;

/**
 * A unit divided by shares was counted as one; from the day on its successors begin with what they got of it. A successor
 * that was there before begins with its own and the share. The reorganisation is the record behind these entries.
 */
@ApplicationScoped
class OpeningCounts {

    private final Postings postings;
    private final StandingCounts counts;

    OpeningCounts(Postings postings, StandingCounts counts) {
        this.postings = postings;
        this.counts = counts;
    }

    void open(@Observes UnitsDivided told) {
        var divided = told.divisions().stream().map(Division::unit).toList();
        var heads = new LinkedHashSet<>(divided);
        told.divisions().forEach(division -> division.shares().forEach(share -> heads.add(share.successor())));
        var standing = counts.of(heads, divided, told.on().minusDays(1));
        var opening = new LinkedHashMap<UUID, Map<String, BigDecimal>>();
        for (var division : told.divisions()) {
            standing.getOrDefault(division.unit(), Map.of())
                    .forEach((indicator, total) -> deal(division, indicator, total, opening));
        }
        var lines = new ArrayList<Line>();
        opening.forEach((unit, shares) -> {
            var own = divided.contains(unit) ? Map.<String, BigDecimal>of() : standing.getOrDefault(unit, Map.of());
            shares.forEach((indicator, share) -> lines.add(
                    Line.of(indicator, unit, told.on(), share.add(own.getOrDefault(indicator, BigDecimal.ZERO)))));
        });
        postings.settle(source(told.reorganisation(), told.label(), told.officer()), lines);
    }

    void takeBack(@Observes ReorganisationEvent.Reversed reversed) {
        postings.settle(source(reversed.subject(), "Thu hồi chia tách đơn vị", reversed.actor()), List.of());
    }

    private static void deal(
            Division division, String indicator, BigDecimal total, Map<UUID, Map<String, BigDecimal>> opening) {
        var parts = Apportionment.divide(
                total, division.shares().stream().map(Share::weight).toList());
        for (var at = 0; at < parts.size(); at++) {
            opening.computeIfAbsent(division.shares().get(at).successor(), unit -> new LinkedHashMap<>())
                    .merge(indicator, parts.get(at), BigDecimal::add);
        }
    }

    private static Source source(UUID reorganisation, String label, UUID officer) {
        return new Source(Source.Type.REORGANISATION, "SPLIT", reorganisation, label, officer);
    }
}
