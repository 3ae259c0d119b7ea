package vn.sohoi.file;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;

/** What kind of paper a file is, told by its first bytes and never by its name. */
public final class Papers {

    private static final int MAX_BYTES = 10 * 1024 * 1024;

    /** Of the parts of an Office file only the name of its main folder tells which program wrote it. */
    private static final Map<String, String> OFFICE = Map.of(
            "word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    public static String mediaType(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw refused("paper-too-large");
        }
        var start = new String(file, 0, Math.min(file.length, 8), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            return "application/pdf";
        } else if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        } else if (start.startsWith("\u0089PNG\r\n")) {
            return "image/png";
        } else if (start.startsWith("PK\u0003\u0004")) {
            return office(new String(file, StandardCharsets.ISO_8859_1));
        }
        throw refused("paper-unknown");
    }

    private static String office(String file) {
        if (file.contains("vbaProject.bin")) { // macros run where the file is opened
            throw refused("paper-unknown");
        }
        return OFFICE.entrySet().stream()
                .filter(program -> file.contains("[Content_Types].xml") && file.contains(program.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> refused("paper-unknown"));
    }

    private static Problem refused(String code) {
        return new Problem.Invalid(code, new FieldError("/file", code));
    }

    private Papers() {}
}
