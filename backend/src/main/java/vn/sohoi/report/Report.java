package vn.sohoi.report;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sohoi.ledger.Figure;
import vn.sohoi.ledger.Position;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.BaseEntity;

/** A unit's report for a period. Holds its own rules; nothing outside sets a field. */
@Entity
class Report extends BaseEntity {

    private UUID unitId;
    private UUID recipientId;
    private UUID periodId;
    private int edition = 1;
    private UUID replacesId;

    @Enumerated(EnumType.STRING)
    private ReportStatus status = ReportStatus.DRAFT;

    private String title;
    private String snapshot;
    private UUID createdBy;
    private Instant createdAt;
    private UUID submittedBy;
    private Instant submittedAt;
    private Instant acceptedAt;

    @ElementCollection
    @CollectionTable(name = "report_section", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<ReportSection> sections = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ReportFigure> figures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_part", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<PartRow> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_move", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<MoveRow> moves = new ArrayList<>();

    protected Report() {}

    Report(UUID unitId, UUID recipientId, UUID periodId, String title, UUID author, Instant now) {
        this.unitId = unitId;
        this.recipientId = recipientId;
        this.periodId = periodId;
        this.title = title;
        this.createdBy = author;
        this.createdAt = now;
    }

    /** The first edition: sections as the template has them. */
    void begin(List<ReportSection> template, List<Figure> catalogue) {
        sections.addAll(template);
        count(catalogue);
        tell(ReportMoveKind.CREATION, createdBy, createdAt, null);
    }

    /** The next edition: what people wrote is taken along, the figures are read anew. */
    void beginAnew(Report former, List<Figure> catalogue, String reason) {
        edition = former.edition + 1;
        replacesId = former.id();
        sections.addAll(former.sections);
        count(catalogue);
        tell(ReportMoveKind.CREATION, createdBy, createdAt, reason);
    }

    private void count(List<Figure> catalogue) {
        for (var figure : catalogue) {
            figures.add(new ReportFigure(this, figures.size() + 1, figure));
        }
    }

    void write(String section, String text) {
        expect(ReportStep.EDIT);
        for (var at = 0; at < sections.size(); at++) {
            if (sections.get(at).code().equals(section)) {
                sections.set(at, sections.get(at).written(text));
                return;
            }
        }
        throw new Problem.NotFound("report-section", id());
    }

    /** Pins the position; from here on every figure stands by value. */
    void submit(Position position, List<Figure> read, List<PartRow> owed, UUID officer, Instant now, String note) {
        step(ReportStep.SUBMISSION);
        snapshot = position.snapshot();
        for (var figure : figures) {
            figure.freeze(read.stream()
                    .filter(f -> f.indicator().equals(figure.indicator()))
                    .findFirst()
                    .orElseThrow());
        }
        parts.clear();
        parts.addAll(owed);
        submittedBy = officer;
        submittedAt = now;
        tell(ReportMoveKind.SUBMISSION, officer, now, note);
    }

    void withdraw(UUID officer, Instant now, String note) {
        step(ReportStep.WITHDRAWAL);
        reopen();
        tell(ReportMoveKind.WITHDRAWAL, officer, now, note);
    }

    void giveBack(UUID officer, Instant now, ReportMove why) {
        step(ReportStep.RETURN);
        reopen();
        moves.add(new MoveRow(ReportMoveKind.RETURN, now, officer, why.reasonCode(), why.indicator(), why.note()));
    }

    void accept(UUID officer, Instant now, String note) {
        step(ReportStep.ACCEPTANCE);
        acceptedAt = now;
        tell(ReportMoveKind.ACCEPTANCE, officer, now, note);
    }

    /** Only an accepted report is replaced, and only by an edition that was accepted itself. */
    void giveWay(UUID officer, Instant now) {
        status = ReportStatus.SUPERSEDED;
        tell(ReportMoveKind.SUPERSESSION, officer, now, null);
    }

    void expect(ReportStep step) {
        if (!step.startsAt(status)) {
            throw new Problem.Conflict("report-wrong-state", status);
        }
    }

    private void step(ReportStep step) {
        expect(step);
        status = step.to();
    }

    private void reopen() {
        snapshot = null;
        figures.forEach(ReportFigure::thaw);
        parts.clear();
        submittedBy = null;
        submittedAt = null;
    }

    private void tell(ReportMoveKind kind, UUID officer, Instant now, String note) {
        moves.add(new MoveRow(kind, now, officer, null, null, note));
    }

    boolean live() {
        return snapshot == null;
    }

    /** Where the ledger is asked: the pinned position, or now. */
    Position position() {
        return live() ? Position.now() : Position.at(snapshot);
    }

    UUID unitId() {
        return unitId;
    }

    UUID recipientId() {
        return recipientId;
    }

    UUID periodId() {
        return periodId;
    }

    int edition() {
        return edition;
    }

    UUID replacesId() {
        return replacesId;
    }

    ReportStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    UUID submittedBy() {
        return submittedBy;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }

    List<ReportSection> sections() {
        return sections;
    }

    List<ReportFigure> figures() {
        return figures;
    }

    List<PartRow> parts() {
        return parts;
    }

    List<MoveRow> moves() {
        return moves;
    }
}
