package vn.sohoi.platform.api;

import java.util.List;
import java.util.UUID;

/**
 * A request the server declines. Features throw the reason with a code of {@code problems_*.properties};
 * {@link ProblemMapper} alone knows the status and the words.
 */
public abstract sealed class Problem extends RuntimeException {

    private final String code;
    private final transient Object[] arguments;

    private Problem(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments;
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments;
    }

    /** What is wrong with one member of the request; {@code code} is a key of the problem texts. */
    public record FieldError(String pointer, String code, List<String> arguments) {
        public FieldError(String pointer, String code) {
            this(pointer, code, List.of());
        }
    }

    /** Not there, or not there for this actor: callers must not be able to tell which. */
    public static final class NotFound extends Problem {
        public NotFound(String what, UUID id) {
            super("not-found", what, id);
        }
    }

    /** The actor may see it but may not do this. */
    public static final class Forbidden extends Problem {
        public Forbidden() {
            super("forbidden");
        }
    }

    /** The request was right, the moment was not: wrong state, taken name. */
    public static final class Conflict extends Problem {
        public Conflict(String code, Object... arguments) {
            super(code, arguments);
        }
    }

    /** A rule that spans fields or rows, so Bean Validation could not say it. */
    public static final class Invalid extends Problem {
        private final transient List<FieldError> errors;

        public Invalid(String code, FieldError... errors) {
            super(code);
            this.errors = List.of(errors);
        }

        public List<FieldError> errors() {
            return errors;
        }
    }

    /** The caller's copy is old (412) or was not named at all (428), RFC 9110 and RFC 6585. */
    public static final class Precondition extends Problem {
        private final boolean missing;

        private Precondition(boolean missing, String code) {
            super(code);
            this.missing = missing;
        }

        public static Precondition required() {
            return new Precondition(true, "if-match-required");
        }

        public static Precondition stale() {
            return new Precondition(false, "stale");
        }

        public boolean missing() {
            return missing;
        }
    }
}
