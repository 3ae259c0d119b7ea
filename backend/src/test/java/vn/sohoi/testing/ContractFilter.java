package vn.sohoi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Locale;

/** Fails the test whose answer the contract does not describe: wrong path, status, media type or shape. */
final class ContractFilter implements Filter {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification spec, FilterContext context) {
        var response = context.next(request, spec);
        var status = response.statusCode();
        assertThat(status).as(response.asString()).isLessThan(500);
        var template = Contract.template(URI.create(request.getURI()).getPath());
        if (template == null) {
            assertThat(status).as(request.getURI() + " is not in the contract").isEqualTo(404);
            return response;
        }
        var method = request.getMethod().toLowerCase(Locale.ROOT);
        if (!Contract.knows(template, method)) {
            assertThat(status).isEqualTo(405);
            return response;
        }
        Called.record(method, template, status);
        var body = response.asString();
        if (!body.isEmpty()) {
            var schema = Contract.schema(
                    template, method, status, response.contentType().split(";")[0]);
            assertThat(schema)
                    .as(
                            "%s %s answers %s as %s, which the contract does not know",
                            method, template, status, response.contentType())
                    .isNotNull();
            if (response.contentType().contains("json")) {
                var location = SchemaLocation.of(Contract.DOCUMENT.toUri() + "#" + schema);
                assertThat(SCHEMAS.getSchema(location).validate(body, InputFormat.JSON))
                        .as(body)
                        .isEmpty();
            }
        }
        return response;
    }
}
