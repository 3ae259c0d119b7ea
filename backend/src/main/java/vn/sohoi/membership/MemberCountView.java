package vn.sohoi.membership;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;
import vn.sohoi.people.OfficerRef;
import vn.sohoi.platform.api.Versioned;

/** A count as recorded; {@code rate} is members among women in percent, absent when there were none to count among. */
record MemberCountView(
        UUID id,
        long version,
        UnitRef unit,
        LocalDate countedOn,
        int members,
        int women18,
        @Schema(nullable = true) Integer honorary,
        @Schema(nullable = true) Integer core,
        @Schema(nullable = true) BigDecimal rate,
        @Schema(nullable = true) String note,
        OfficerRef recordedBy,
        Instant recordedAt,
        List<Step> allowed)
        implements Versioned {

    @Schema(name = "MemberCountStep")
    enum Step {
        EDIT
    }
}
