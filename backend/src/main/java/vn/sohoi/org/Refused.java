package vn.sohoi.org;

import java.util.List;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;

/** A change that cannot be carried out as written. */
final class Refused {

    static Problem.Invalid at(String code) {
        return at(code, "/changes");
    }

    static Problem.Invalid at(String code, String pointer) {
        return new Problem.Invalid(code, new FieldError(pointer, code));
    }

    /** All at once, each with who it is about and what would keep them apart. */
    static Problem.Invalid names(List<NameClash> clashes) {
        return new Problem.Invalid(
                "reorganisation-names",
                clashes.stream()
                        .map(clash -> new FieldError(
                                clash.pointer(),
                                clash.stuck() ? "reorganisation-name-stuck" : "reorganisation-name",
                                List.of(clash.name(), clash.suggestions())))
                        .toArray(FieldError[]::new));
    }

    private Refused() {}
}
