package vn.sohoi.platform.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** How long a kind of data is kept, and why not longer. */
@Entity
@Immutable
@Table(name = "retention")
class RetentionRule {

    @Id
    private String kind;

    private int keepDays;
    private String basis;

    protected RetentionRule() {}

    Instant limit(Instant now) {
        return now.minus(Duration.ofDays(keepDays));
    }

    String kind() {
        return kind;
    }

    int keepDays() {
        return keepDays;
    }

    String basis() {
        return basis;
    }
}
