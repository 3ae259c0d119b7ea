package vn.sohoi.platform.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/**
 * Text comes in as NFC, because the same name typed on two phones must be one name. NUL and half a surrogate pair are
 * no text: PostgreSQL refuses them, so they are refused here, with their place.
 */
final class Text extends StdScalarDeserializer<String> {

    Text() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = parser.getText();
        if (!isSound(text)) {
            return (String) context.handleWeirdStringValue(String.class, text, "not text");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static boolean isSound(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
