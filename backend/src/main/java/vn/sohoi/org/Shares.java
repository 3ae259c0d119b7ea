package vn.sohoi.org;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.sohoi.org.UnitsDivided.Division;
import vn.sohoi.org.UnitsDivided.Share;

/** By which weights the numbers of a unit are divided, in the order in which the clerk wrote them; perhaps by none. */
record Shares(Map<UUID, BigDecimal> weights) {

    static Shares of(Change change, Function<String, UUID> named, String pointer) {
        var weights = new LinkedHashMap<UUID, BigDecimal>();
        if (change.shares() != null) {
            change.shares().forEach((name, weight) -> weights.merge(named.apply(name), weight, BigDecimal::add));
            if (weights.values().stream().noneMatch(weight -> weight.signum() > 0)) {
                throw Refused.at("reorganisation-shares", pointer);
            }
        }
        return new Shares(weights);
    }

    boolean given() {
        return !weights.isEmpty();
    }

    /** When nobody is named: the unit itself if it has a share, else the largest share, of equal ones the first. */
    UUID taker(UUID unit) {
        if (weights.containsKey(unit)) {
            return unit;
        }
        var largest = Collections.max(weights.values());
        return weights.entrySet().stream()
                .filter(share -> share.getValue().compareTo(largest) == 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    Division of(UUID unit) {
        return new Division(
                unit,
                weights.entrySet().stream()
                        .map(share -> new Share(share.getKey(), share.getValue()))
                        .toList());
    }
}
