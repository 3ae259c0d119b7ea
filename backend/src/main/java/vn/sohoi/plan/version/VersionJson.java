package vn.sohoi.plan.version;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import vn.sohoi.plan.PlacedItem;
import vn.sohoi.plan.PlanJson;

/** All items of a version in one column: they are read and compared together and never one by one. */
@Converter
class VersionJson implements AttributeConverter<List<PlacedItem>, String> {

    @Override
    public String convertToDatabaseColumn(List<PlacedItem> items) {
        return PlanJson.write(items);
    }

    @Override
    public List<PlacedItem> convertToEntityAttribute(String text) {
        return PlanJson.read(text, new TypeReference<>() {});
    }
}
