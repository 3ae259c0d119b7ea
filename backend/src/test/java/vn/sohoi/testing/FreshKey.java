package vn.sohoi.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.UUID;

/** Gives a POST an Idempotency-Key, as every client of the house does; {@link #NONE} leaves it out. */
public final class FreshKey implements Filter {

    /** As a header {@code Idempotency-Key}: this request is to have none. */
    public static final String NONE = "none";

    private static final String HEADER = "Idempotency-Key";

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification spec, FilterContext context) {
        if (NONE.equals(request.getHeaders().getValue(HEADER))) {
            request.removeHeader(HEADER);
        } else if (request.getMethod().equals("POST") && !request.getHeaders().hasHeaderWithName(HEADER)) {
            request.header(HEADER, UUID.randomUUID().toString());
        }
        return context.next(request, spec);
    }
}
