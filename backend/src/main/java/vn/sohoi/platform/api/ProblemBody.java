package vn.sohoi.platform.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** RFC 9457 body. {@code code} is stable and documented; {@code title} and {@code detail} are for people. */
@Schema(name = "Problem")
public record ProblemBody(
        String type, String title, int status, String detail, String instance, String code, List<FieldProblem> errors) {

    /** One wrong member: JSON pointer into the request, or the name of a query parameter. */
    public record FieldProblem(String pointer, String detail, String code) {}
}
