package vn.sohoi.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.sohoi.platform.Digest;

/**
 * A link with the entry it stands for, as the database has them. The digest is computed here anew, so that a changed
 * function in the database cannot vouch for itself.
 */
record LinkedEntry(long position, String hash, Object[] entry) {

    /** A row of {@link AuditChain}: position, hash, then the entry, its id first; without an id it is gone. */
    static LinkedEntry of(Object[] row) {
        var entry = new Object[row.length - 2];
        System.arraycopy(row, 2, entry, 0, entry.length);
        return new LinkedEntry(((Number) row[0]).longValue(), (String) row[1], entry);
    }

    boolean gone() {
        return entry[0] == null;
    }

    boolean follows(String previous) {
        var parts = new StringBuilder(previous);
        for (var value : entry) {
            parts.append(part(value));
        }
        return Digest.sha256(parts.toString()).equals(hash);
    }

    /** Each value with its length before it, so that no two entries give the same text. */
    private static String part(Object value) {
        if (value == null) {
            return "-";
        }
        var text = value instanceof Instant at
                ? Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                : value.toString();
        return text.getBytes(StandardCharsets.UTF_8).length + ":" + text;
    }
}
