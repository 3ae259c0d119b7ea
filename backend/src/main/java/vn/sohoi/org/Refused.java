package vn.sohoi.org;

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

    private Refused() {}
}
