package vn.sohoi.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.sohoi.org.UnitKind;

/** A span that reports are asked for. The Union's year is not the calendar's. */
@Entity
@Immutable
class ReportingPeriod {

    @Embeddable
    record Deadline(@Enumerated(EnumType.STRING) UnitKind unitKind, LocalDate submitBy) {}

    @Id
    private UUID id;

    private String code;
    private String name;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private PeriodView.Kind kind;

    private int year;
    private LocalDate dataFrom;
    private LocalDate dataTo;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "reporting_period_deadline", joinColumns = @JoinColumn(name = "period_id"))
    @OrderBy("submitBy, unitKind")
    private List<Deadline> deadlines = new ArrayList<>();

    protected ReportingPeriod() {}

    PeriodView view() {
        var due = deadlines.stream()
                .map(d -> new PeriodView.DeadlineView(d.unitKind(), d.submitBy()))
                .toList();
        return new PeriodView(id, code, name, kind, dataFrom, dataTo, due);
    }
}
