package vn.sohoi.org;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Where a unit belongs between two days; written by the database, see {@link Places}. */
@Entity
@Immutable
@Table(name = "org_unit_place")
@IdClass(UnitPlace.Key.class)
class UnitPlace {

    record Key(UUID unitId, LocalDate validFrom) implements Serializable {}

    @Id
    private UUID unitId;

    @Id
    private LocalDate validFrom;

    private LocalDate validTo;
    private String path;

    protected UnitPlace() {}

    LocalDate validTo() {
        return validTo;
    }

    String path() {
        return path;
    }
}
