package vn.sohoi.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.ledger.Figure;
import vn.sohoi.org.UnitRef;
import vn.sohoi.people.OfficerRef;
import vn.sohoi.platform.api.Versioned;

/** A programme with what came of it by year, as far as the caller's reach goes. */
record ProgrammeView(
        UUID id,
        long version,
        UnitRef unit,
        ProgrammeKind kind,
        String name,
        @Schema(nullable = true) Act act,
        int fromYear,
        int toYear,
        ProgrammeYear now,
        List<YearResult> results,
        OfficerRef createdBy,
        List<Step> allowed)
        implements Versioned {

    @Schema(name = "ProgrammeStep")
    enum Step {
        EDIT
    }

    /** A year: the plans and items made for the programme, the activities held, and their figures in the ledger. */
    @Schema(name = "ProgrammeYearResult")
    record YearResult(int year, long plans, long items, long activities, List<Result> figures) {}

    @Schema(name = "ProgrammeFigure")
    record Result(String indicator, String name, String unitOfMeasure, BigDecimal value) {

        static Result of(Figure figure) {
            return new Result(figure.indicator(), figure.name(), figure.unitOfMeasure(), figure.value());
        }
    }
}
