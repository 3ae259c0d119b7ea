package vn.sohoi.org;

import java.time.LocalDate;
import java.util.UUID;

/** A reorganisation as a list shows it. */
record ReorganisationRow(
        UUID id, long version, String title, LegalAct act, LocalDate effectiveOn, ReorganisationStatus status) {

    static ReorganisationRow of(Reorganisation plan) {
        return new ReorganisationRow(
                plan.id(), plan.version(), plan.title(), plan.act(), plan.effectiveOn(), plan.status());
    }
}
