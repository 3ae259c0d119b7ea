package vn.sohoi.programme;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a programme is on a day: "year 2 of 5"; before and after its years there is no number. */
record ProgrammeYear(
        LocalDate on, Phase phase, @Schema(nullable = true) Integer year, int of) {

    @Schema(name = "ProgrammePhase")
    enum Phase {
        TO_COME,
        RUNNING,
        OVER
    }

    static ProgrammeYear of(int fromYear, int toYear, LocalDate day) {
        var years = toYear - fromYear + 1;
        if (day.getYear() < fromYear) {
            return new ProgrammeYear(day, Phase.TO_COME, null, years);
        }
        if (day.getYear() > toYear) {
            return new ProgrammeYear(day, Phase.OVER, null, years);
        }
        return new ProgrammeYear(day, Phase.RUNNING, day.getYear() - fromYear + 1, years);
    }
}
