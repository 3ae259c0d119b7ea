package vn.sohoi.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import vn.sohoi.ledger.Figure;
import vn.sohoi.platform.persistence.BaseEntity;

/** A figure of a report under an address of its own. Without a status it is live; with one it stands by value. */
@Entity
class ReportFigure extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private Report report;

    private int position;
    private String indicator;
    private String name;
    private String unitOfMeasure;

    @Enumerated(EnumType.STRING)
    private Figure.Kind kind;

    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private Figure.Status status;

    private BigDecimal numerator;
    private BigDecimal denominator;

    protected ReportFigure() {}

    ReportFigure(Report report, int position, Figure figure) {
        this.report = report;
        this.position = position;
        this.indicator = figure.indicator();
        this.name = figure.name();
        this.unitOfMeasure = figure.unitOfMeasure();
        this.kind = figure.kind();
    }

    void freeze(Figure figure) {
        value = figure.value();
        status = figure.status();
        numerator = figure.numerator();
        denominator = figure.denominator();
    }

    void thaw() {
        value = null;
        status = null;
        numerator = null;
        denominator = null;
    }

    /** As it stands. */
    ReportFigureView view() {
        return new ReportFigureView(id(), indicator, name, unitOfMeasure, kind, value, status, numerator, denominator);
    }

    /** As the ledger says now. */
    ReportFigureView view(Figure live) {
        return new ReportFigureView(
                id(),
                indicator,
                name,
                unitOfMeasure,
                kind,
                live.value(),
                live.status(),
                live.numerator(),
                live.denominator());
    }

    Report report() {
        return report;
    }

    String indicator() {
        return indicator;
    }
}
