package vn.sohoi.plan;

import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import vn.sohoi.platform.api.Problem;

/** The characters of a text that was sent. Bytes that are none are refused: a guess would be a silent change. */
final class PlanText {

    static String of(byte[] bytes, MediaType type) {
        var charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, marked(bytes));
        try {
            return Charset.forName(charset)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            LegacyLetters.refuse(bytes);
            throw new Problem.Invalid("text-encoding");
        } catch (IllegalArgumentException e) {
            throw new Problem.Invalid("text-encoding");
        }
    }

    /** Notepad's "Unicode" begins with a mark that no other text begins with. */
    private static String marked(byte[] bytes) {
        var mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE ? "utf-16" : "utf-8";
    }

    private PlanText() {}
}
