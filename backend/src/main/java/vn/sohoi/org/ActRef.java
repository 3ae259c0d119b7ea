package vn.sohoi.org;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision by which something happened to a unit, as other things name it. */
@Schema(name = "UnitHistoryAct")
public record ActRef(UUID reorganisationId, String title, String number, LocalDate date, String issuer) {

    static ActRef of(Reorganisation plan) {
        return plan == null
                ? null
                : new ActRef(
                        plan.id(),
                        plan.title(),
                        plan.act().number(),
                        plan.act().date(),
                        plan.act().issuer());
    }
}
