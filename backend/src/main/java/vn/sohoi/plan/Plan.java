package vn.sohoi.plan;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.plan.reading.PlanDocument;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.BaseEntity;
import vn.sohoi.platform.security.Actor;

/** A unit's plan. Holds its own rules; nothing outside sets a field. */
@Entity
class Plan extends BaseEntity {

    private UUID unitId;
    private UUID upperPlanId;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    private Integer number;
    private String symbol;
    private String type;
    private String title;
    private String folded;
    private String place;
    private LocalDate issuedOn;
    private int year;

    /** The whole document; the fields above repeat its head so that plans can be found by it. */
    @Convert(converter = PlanJson.Document.class)
    private PlanDocument document;

    private String yearTheme;
    private String breakthrough;
    private String contactBoard;
    private UUID createdBy;
    private Instant createdAt;
    private Instant issuedAt;

    protected Plan() {}

    Plan(UUID unitId, UUID upperPlanId, PlanDocument document, Actor author, Instant now) {
        this.unitId = unitId;
        this.upperPlanId = upperPlanId;
        this.document = document;
        this.number = document.number();
        this.symbol = document.symbol();
        this.type = document.type();
        this.title = document.title();
        this.folded = TitleKey.of(document.title());
        this.place = document.place();
        this.issuedOn = document.date();
        this.year = document.year() == null ? document.date().getYear() : document.year();
        this.createdBy = author.id();
        this.createdAt = now;
    }

    PlanEvent move(PlanTransition transition, Actor actor, String note, Instant now) {
        if (!transition.startsAt(status)) {
            throw wrongState();
        }
        var from = status;
        status = transition.to();
        if (status == PlanStatus.ISSUED) {
            issuedAt = now;
        }
        return new PlanEvent.Moved(id(), actor.id(), now, transition, from, note);
    }

    /** What the paper says, with the number, the symbol and the date it has. */
    void describe(PlanDocument next, Particulars said) {
        expect(PlanStatus.DRAFT);
        number(next);
        type = next.type();
        title = next.title();
        folded = TitleKey.of(next.title());
        place = next.place();
        year = next.year() == null ? next.date().getYear() : next.year();
        yearTheme = said.yearTheme();
        breakthrough = said.breakthrough();
        contactBoard = said.contactBoard();
    }

    void number(PlanDocument numbered) {
        document = numbered;
        number = numbered.number();
        symbol = numbered.symbol();
        issuedOn = numbered.date();
    }

    Particulars particulars() {
        return new Particulars(yearTheme, breakthrough, contactBoard);
    }

    /** A later version is in force; number, place and date stay those under which the plan is known. */
    void amend(PlanDocument next) {
        document = next.numbered(number, symbol, place, issuedOn);
        type = next.type();
        title = next.title();
        folded = TitleKey.of(next.title());
    }

    void expect(PlanStatus needed) {
        if (status != needed) {
            throw wrongState();
        }
    }

    private Problem wrongState() {
        return new Problem.Conflict("plan-wrong-state", status);
    }

    UUID unitId() {
        return unitId;
    }

    UUID upperPlanId() {
        return upperPlanId;
    }

    PlanStatus status() {
        return status;
    }

    Integer number() {
        return number;
    }

    String symbol() {
        return symbol;
    }

    String title() {
        return title;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    int year() {
        return year;
    }

    PlanDocument document() {
        return document;
    }

    UUID createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant issuedAt() {
        return issuedAt;
    }
}
