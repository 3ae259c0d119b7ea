package vn.sohoi.plan.delivery;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sohoi.platform.persistence.BaseEntity;

/** Whom a plan goes to; {@code number} is the version it was last issued as, 0 before that. */
@Entity
@Table(name = "plan_addressing")
class Addressing extends BaseEntity {

    private UUID planId;
    private int number;
    private boolean frozen;
    private LocalDate resolvedOn;

    @Convert(converter = LinesJson.class)
    private List<AddressedLine> lines = List.of();

    protected Addressing() {}

    Addressing(UUID planId, List<AddressedLine> lines) {
        this.planId = planId;
        this.lines = lines;
    }

    /** The lines as they are understood on a day; what was set by hand outlives the reading of the rules. */
    List<AddressedLine> with(List<AddressedLine> understood) {
        return understood.stream()
                .map(line -> lines.stream()
                        .filter(known -> known.byHand() && known.reads(line))
                        .findFirst()
                        .orElse(line))
                .toList();
    }

    void set(List<AddressedLine> next) {
        lines = List.copyOf(next);
    }

    void freeze(int version, LocalDate day, List<AddressedLine> next) {
        resolvedOn = day;
        number = version;
        frozen = true;
        lines = List.copyOf(next);
    }

    UUID planId() {
        return planId;
    }

    int number() {
        return number;
    }

    boolean frozen() {
        return frozen;
    }

    /** The day whose organisation the frozen lines speak of. */
    LocalDate resolvedOn() {
        return resolvedOn;
    }

    List<AddressedLine> lines() {
        return lines;
    }
}
