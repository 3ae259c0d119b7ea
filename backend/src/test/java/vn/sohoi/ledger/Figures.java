package vn.sohoi.ledger;

import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.Records.unit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.stream.StreamSupport;

/** The answer of {@code /series}, read exactly: a figure never passes through a float. */
record Figures(JsonNode series) {

    private static final ObjectMapper EXACT =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    static Figures of(String login, String unitCode, String span) {
        var answer = as(login)
                .get("/api/v1/series?unit=" + unit(unitCode) + "&" + span)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return new Figures(EXACT.readTree(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code "412.00"}, or the status when there is no value. */
    String value(String indicator) {
        return value(series.get("figures"), indicator);
    }

    String ofChild(String name, String indicator) {
        return StreamSupport.stream(series.get("children").spliterator(), false)
                .filter(child -> child.at("/unit/name").asText().equals(name))
                .findFirst()
                .map(child -> value(child.get("figures"), indicator))
                .orElseThrow();
    }

    /** Without a value 0, so that what a test adds can be told from what was there. */
    BigDecimal number(String indicator) {
        return member(indicator, "value");
    }

    BigDecimal member(String indicator, String member) {
        var value = figure(series.get("figures"), indicator).get(member);
        return value.isNull() ? BigDecimal.ZERO : value.decimalValue();
    }

    private static String value(JsonNode figures, String indicator) {
        var figure = figure(figures, indicator);
        return figure.get("value").isNull()
                ? figure.get("status").asText()
                : figure.get("value").decimalValue().stripTrailingZeros().toPlainString();
    }

    private static JsonNode figure(JsonNode figures, String indicator) {
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(figure -> figure.get("indicator").asText().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
