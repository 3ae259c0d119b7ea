package vn.sohoi.platform.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What every operation and schema shares, said once: errors are problems, fields are required unless nullable. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().values().forEach(path -> {
            path.getOperations().values().forEach(ApiDocument::answerWithProblems);
            takeKey(path.getPOST());
        });
        api.getComponents().getSchemas().values().forEach(ApiDocument::requireWhatIsNotNullable);
        if (!api.getComponents().getSchemas().containsKey("Problem")) {
            api.getComponents().addSchema("Problem", problemSchema());
        }
    }

    private static void answerWithProblems(Operation operation) {
        var responses = operation.getResponses();
        List.copyOf(responses.getAPIResponses().keySet()).stream()
                .filter(status -> status.startsWith("4"))
                .forEach(responses::removeAPIResponse);
        responses.setDefaultValue(
                OASFactory.createAPIResponse().description("Declined").content(problem()));
    }

    private static void takeKey(Operation post) {
        if (post != null) {
            post.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .description(
                            "The same again gets the first answer, for seven days. Needed on imports, steps of reports,"
                                    + " activities and photos.")
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .maxLength(200)));
        }
    }

    private static void requireWhatIsNotNullable(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        var required = new ArrayList<String>();
        schema.getProperties().forEach((name, property) -> {
            if (property.getType() == null || !property.getType().contains(Schema.SchemaType.NULL)) {
                required.add(name);
            }
        });
        schema.setRequired(required);
    }

    private static Schema problemSchema() {
        var schema = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        for (var name : List.of("type", "title", "detail", "instance", "code")) {
            schema.addProperty(name, OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        }
        var field = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        for (var name : List.of("pointer", "detail", "code")) {
            field.addProperty(name, OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        }
        field.setRequired(List.of("pointer", "detail", "code"));
        schema.addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
        schema.addProperty(
                "errors",
                OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(field));
        schema.setRequired(List.of("type", "title", "status", "detail", "instance", "code", "errors"));
        return schema;
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }
}
