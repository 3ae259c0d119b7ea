package vn.sohoi.plan.register;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import vn.sohoi.plan.PlanHead;
import vn.sohoi.plan.reading.PlanDocument;
import vn.sohoi.platform.persistence.BaseEntity;

/** A number of the register and the paper that has it: a plan, or an amendment of one. */
@Entity
class RegisterEntry extends BaseEntity {

    private UUID unitId;
    private int year;
    private String series;
    private int number;
    private UUID planId;
    private UUID versionId;
    private String title;
    private UUID takenBy;
    private Instant takenAt;

    protected RegisterEntry() {}

    RegisterEntry(PlanHead plan, UUID versionId, PlanDocument paper, int number, UUID officer, Instant now) {
        this.unitId = plan.unitId();
        this.year = yearOf(paper, plan);
        this.series = seriesOf(paper);
        this.number = number;
        this.planId = plan.id();
        this.versionId = versionId;
        this.title = paper.title();
        this.takenBy = officer;
        this.takenAt = now;
    }

    static int yearOf(PlanDocument paper, PlanHead plan) {
        return paper.date() == null ? plan.year() : paper.date().getYear();
    }

    /** "KH-BTV" says type and body; a paper without a symbol counts by its type. */
    static String seriesOf(PlanDocument paper) {
        return paper.symbol() != null ? paper.symbol() : paper.type() != null ? paper.type() : "";
    }

    String series() {
        return series;
    }

    int number() {
        return number;
    }

    UUID planId() {
        return planId;
    }

    UUID versionId() {
        return versionId;
    }

    String title() {
        return title;
    }

    UUID takenBy() {
        return takenBy;
    }

    Instant takenAt() {
        return takenAt;
    }
}
