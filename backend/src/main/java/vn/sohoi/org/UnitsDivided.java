package vn.sohoi.org;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Units whose numbers are divided by shares, told in the transaction of the reorganisation after the units are as they
 * will be: who keeps numbers counts anew at the successors.
 */
public record UnitsDivided(UUID reorganisation, UUID officer, String label, LocalDate on, List<Division> divisions) {

    /** The shares are weights in the order in which what is left over is dealt out. */
    public record Division(UUID unit, List<Share> shares) {}

    public record Share(UUID successor, BigDecimal weight) {}
}
