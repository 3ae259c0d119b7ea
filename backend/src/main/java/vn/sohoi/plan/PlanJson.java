package vn.sohoi.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import vn.sohoi.plan.reading.Doubt;
import vn.sohoi.plan.reading.PlanDocument;

/** Parts of a plan that are kept whole, as JSON in a text column. */
public final class PlanJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Converter
    public static class Document implements AttributeConverter<PlanDocument, String> {

        @Override
        public String convertToDatabaseColumn(PlanDocument document) {
            return write(document);
        }

        @Override
        public PlanDocument convertToEntityAttribute(String text) {
            return read(text, new TypeReference<>() {});
        }
    }

    @Converter
    static class Doubts implements AttributeConverter<List<Doubt>, String> {

        @Override
        public String convertToDatabaseColumn(List<Doubt> doubts) {
            return write(doubts);
        }

        @Override
        public List<Doubt> convertToEntityAttribute(String text) {
            return read(text, new TypeReference<>() {});
        }
    }

    public static String write(Object value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static <T> T read(String text, TypeReference<T> type) {
        try {
            return text == null ? null : JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private PlanJson() {}
}
