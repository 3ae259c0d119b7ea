package vn.sohoi.platform.api;

import java.util.List;
import vn.sohoi.platform.api.Problem.FieldError;

/** The body of a problem in the words of one language. */
final class ProblemAnswer {

    static final String MEDIA_TYPE = "application/problem+json";

    static ProblemBody body(
            ProblemTexts texts, int status, String code, String path, List<FieldError> errors, Object... arguments) {
        var fields = errors.stream()
                .map(e -> new ProblemBody.FieldProblem(
                        e.pointer(), texts.detail(e.code(), e.arguments().toArray()), e.code()))
                .toList();
        return new ProblemBody(
                "/api/v1/problems/" + code,
                texts.title(code),
                status,
                texts.detail(code, arguments),
                path,
                code,
                fields);
    }

    private ProblemAnswer() {}
}
