package vn.sohoi.ledger;

import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.quicktheories.core.Gen;
import vn.sohoi.ledger.Posting.Measure;

/** Random facts over a few units and a hundred days that touch five months. */
final class Facts {

    static final LocalDate FIRST = LocalDate.of(2022, 12, 15);
    static final int DAYS = 100;
    static final int UNITS = 3;

    private static final List<String> KINDS = List.of("COMMUNICATION", "TRAINING", "DIALOGUE", "VISIT_GIFT");
    private static final List<Measure> MEASURES = List.of(Measure.ONE, Measure.ATTENDANCES, Measure.NEW_MEMBERS);

    record Fact(int unit, int day, int measure, int quantity) {

        Posting posting(List<UUID> units) {
            return Posting.of(MEASURES.get(measure), units.get(unit), on(day), quantity);
        }
    }

    /** A record as it stood after an edit; without facts it was cancelled. */
    record Version(int kind, List<Fact> facts) {

        String kindName() {
            return KINDS.get(kind);
        }

        List<Posting> postings(List<UUID> units) {
            return facts.stream().map(fact -> fact.posting(units)).toList();
        }
    }

    /** So many members among so many women. */
    record Count(int unit, int day, int members, int others) {

        int women() {
            return members + others;
        }
    }

    static LocalDate on(int day) {
        return FIRST.plusDays(day);
    }

    static Gen<Integer> days() {
        return integers().between(0, DAYS - 1);
    }

    /** Few days and small numbers, so that an edit often meets what was there before. */
    static Gen<Fact> facts() {
        return integers()
                .between(0, UNITS - 1)
                .zip(
                        integers().between(0, 3).map(i -> i * 30),
                        integers().between(0, 2),
                        integers().between(0, 3),
                        Fact::new);
    }

    static Gen<Fact> factsOfAnyDay() {
        return integers()
                .between(0, UNITS - 1)
                .zip(days(), integers().between(0, 2), integers().between(0, 500), Fact::new);
    }

    static Gen<Version> versions() {
        return integers().between(0, KINDS.size() - 1).zip(lists().of(facts()).ofSizeBetween(0, 4), Version::new);
    }

    static Gen<Count> counts() {
        return integers()
                .between(0, UNITS - 1)
                .zip(days(), integers().between(0, 300), integers().between(0, 200), Count::new);
    }

    private Facts() {}
}
