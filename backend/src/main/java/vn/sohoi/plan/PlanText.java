package vn.sohoi.plan;

import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import vn.sohoi.platform.api.Problem;

/** The characters of a text that was sent. Bytes that are none are refused: a guess would be a silent change. */
final class PlanText {

    static String of(byte[] bytes, MediaType type) {
        var charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        try {
            return Charset.forName(charset)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new Problem.Invalid("text-encoding");
        }
    }

    private PlanText() {}
}
