package vn.sohoi.platform.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;

/** The paging parameters of every list. Take it as {@code @BeanParam @Valid}. */
public record PageQuery(
        @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit,
        @RestQuery String cursor,
        @RestQuery @DefaultValue("false") boolean count) {}
