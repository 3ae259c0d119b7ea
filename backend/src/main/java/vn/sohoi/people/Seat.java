package vn.sohoi.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A position that a unit must have, whether somebody holds it or not; a view of the database. */
@Entity
@Immutable
class Seat {

    @Id
    private UUID id;

    private UUID unitId;
    private String path;

    @Enumerated(EnumType.STRING)
    private Position position;

    private LocalDate validFrom;
    private LocalDate validTo;

    protected Seat() {}

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    String path() {
        return path;
    }

    Position position() {
        return position;
    }
}
