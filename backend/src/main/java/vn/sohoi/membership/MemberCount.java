package vn.sohoi.membership;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sohoi.ledger.Posting;
import vn.sohoi.ledger.Posting.Measure;
import vn.sohoi.ledger.Source;
import vn.sohoi.org.UnitRef;
import vn.sohoi.people.OfficerRef;
import vn.sohoi.platform.persistence.BaseEntity;

/** A unit's count of its members on a day; the latest one stands for the unit. */
@Entity
class MemberCount extends BaseEntity {

    private UUID unitId;
    private LocalDate countedOn;
    private int members;
    private int women18;
    private Integer honorary;
    private Integer core;
    private String note;
    private UUID recordedBy;
    private Instant recordedAt;

    protected MemberCount() {}

    MemberCount(MemberCountDraft draft, UUID recordedBy, Instant recordedAt) {
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        write(draft);
    }

    /** Whether the draft says another unit or day. */
    boolean moves(MemberCountDraft draft) {
        return !unitId.equals(draft.unitId()) || !countedOn.equals(draft.countedOn());
    }

    void write(MemberCountDraft draft) {
        unitId = draft.unitId();
        countedOn = draft.countedOn();
        members = draft.members();
        women18 = draft.women18();
        honorary = draft.honorary();
        core = draft.core();
        note = draft.note();
    }

    Source source(String label, UUID officer) {
        return new Source(Source.Type.MEMBER_COUNT, "COUNT", id(), label, officer);
    }

    List<Posting> postings() {
        var postings = new ArrayList<Posting>();
        postings.add(Posting.of(Measure.MEMBERS, unitId, countedOn, members));
        postings.add(Posting.of(Measure.WOMEN18, unitId, countedOn, women18));
        if (core != null) {
            postings.add(Posting.of(Measure.CORE, unitId, countedOn, core));
        }
        if (honorary != null) {
            postings.add(Posting.of(Measure.HONORARY, unitId, countedOn, honorary));
        }
        return postings;
    }

    MemberCountView view(UnitRef unit, OfficerRef officer, boolean mayWrite) {
        var rate = women18 == 0
                ? null
                : BigDecimal.valueOf(members)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(women18), 2, RoundingMode.HALF_UP);
        return new MemberCountView(
                id(),
                version(),
                unit,
                countedOn,
                members,
                women18,
                honorary,
                core,
                rate,
                note,
                officer,
                recordedAt,
                mayWrite ? List.of(MemberCountView.Step.EDIT) : List.of());
    }

    UUID unitId() {
        return unitId;
    }

    LocalDate countedOn() {
        return countedOn;
    }

    UUID recordedBy() {
        return recordedBy;
    }
}
