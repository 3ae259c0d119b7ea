package vn.sohoi.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What the Union counts; data, changed by migrations only. */
@Entity
@Immutable
class Indicator {

    @Id
    private String code;

    private String name;
    private String nameEn;
    private String unitOfMeasure;

    @Enumerated(EnumType.STRING)
    private Figure.Kind kind;

    private String numerator;
    private String denominator;
    private int position;

    protected Indicator() {}

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String nameEn() {
        return nameEn;
    }

    String unitOfMeasure() {
        return unitOfMeasure;
    }

    Figure.Kind kind() {
        return kind;
    }

    String numerator() {
        return numerator;
    }

    String denominator() {
        return denominator;
    }

    int position() {
        return position;
    }
}
