package vn.sohoi.platform.api;

import java.util.HashSet;
import java.util.Set;

/**
 * A failure as the log may have it: which kinds of exceptions came from where. Their messages are left out, because
 * those of databases and parsers quote what people typed.
 */
final class Wordless extends RuntimeException {

    private final String kind;

    static Wordless of(Throwable failure) {
        return of(failure, new HashSet<>());
    }

    private static Wordless of(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return null;
        }
        return new Wordless(failure, of(failure.getCause(), seen));
    }

    private Wordless(Throwable failure, Wordless cause) {
        super(null, cause);
        kind = failure.getClass().getName();
        setStackTrace(failure.getStackTrace());
    }

    @Override
    public String toString() {
        return kind;
    }
}
