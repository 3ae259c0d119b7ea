package vn.sohoi.plan.delivery;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import vn.sohoi.plan.PlanJson;

@Converter
class LinesJson implements AttributeConverter<List<AddressedLine>, String> {

    @Override
    public String convertToDatabaseColumn(List<AddressedLine> lines) {
        return PlanJson.write(lines);
    }

    @Override
    public List<AddressedLine> convertToEntityAttribute(String text) {
        return PlanJson.read(text, new TypeReference<>() {});
    }
}
