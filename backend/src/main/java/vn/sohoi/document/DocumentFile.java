package vn.sohoi.document;

import jakarta.ws.rs.core.EntityTag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.sohoi.platform.Digest;

/** A document on its way out: bytes and the name to save them under. */
record DocumentFile(String name, byte[] bytes) {

    EntityTag tag() {
        return new EntityTag(Digest.sha256(bytes).substring(0, 12));
    }

    /** RFC 6266: a name in ASCII for who knows no better, the real one for the others; in neither a path. */
    String disposition() {
        var safe = SafeText.of(name).replaceAll("[/\\\\:*?\"<>|]", "-");
        var encoded = URLEncoder.encode(safe, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"document.docx\"; filename*=UTF-8''" + encoded;
    }
}
