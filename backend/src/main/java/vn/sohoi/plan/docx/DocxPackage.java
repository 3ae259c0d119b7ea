package vn.sohoi.plan.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import vn.sohoi.plan.docx.DocxRefused.Reason;

/** The parts of a .docx that hold text. Everything is unpacked in memory and counted while it is; no name is ever a path. */
final class DocxPackage {
    private static final int MOST_PARTS = 4_000;
    private static final long MOST_BYTES = 96L << 20;
    private static final int MOST_KEPT = 32 << 20;
    private static final Pattern KEPT = Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels|word/[^/]{1,80}\\.xml");
    private static final Pattern TARGET = Pattern.compile(
            "/officeDocument\"[^>]*Target=\"/?([^\"]+)\"|" + "Target=\"/?([^\"]+)\"[^>]*/officeDocument\"");

    private final Map<String, byte[]> parts = new HashMap<>();

    static DocxPackage open(byte[] file) {
        expectZip(file);
        var opened = new DocxPackage();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            opened.unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new DocxRefused(Reason.NOT_A_DOCUMENT);
        }
        opened.expectDocument();
        return opened;
    }

    private static void expectZip(byte[] file) {
        if (isCompound(file)) {
            var whole = new String(file, StandardCharsets.UTF_16LE);
            var shifted = new String(file, 1, file.length - 1, StandardCharsets.UTF_16LE);
            var locked = whole.contains("EncryptedPackage") || shifted.contains("EncryptedPackage");
            throw new DocxRefused(locked ? Reason.ENCRYPTED : Reason.OLD_WORD);
        }
        if (!isZip(file)) {
            throw new DocxRefused(Reason.NOT_A_DOCUMENT);
        }
    }

    static boolean isZip(byte[] file) {
        return startsWith(file, 'P', 'K', 3, 4);
    }

    /** The container of Word before 2007, and of a .docx with a password. */
    static boolean isCompound(byte[] file) {
        return startsWith(file, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean startsWith(byte[] file, int... magic) {
        for (var at = 0; at < magic.length; at++) {
            if (file.length <= at || (file[at] & 0xFF) != magic[at]) {
                return false;
            }
        }
        return true;
    }

    private void unpack(ZipInputStream zip) throws IOException {
        Set<String> names = new HashSet<>();
        var left = MOST_BYTES;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName();
            if (names.size() >= MOST_PARTS) {
                throw new DocxRefused(Reason.TOO_LARGE);
            }
            if (!isPlain(name) || !names.add(name)) {
                throw new DocxRefused(Reason.NAMES);
            }
            if (name.endsWith("vbaProject.bin")) {
                throw new DocxRefused(Reason.MACROS);
            }
            left -= KEPT.matcher(name).matches() ? keep(name, zip) : pass(zip, left);
            if (left < 0) {
                throw new DocxRefused(Reason.TOO_LARGE);
            }
        }
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && name.charAt(0) != '/'
                && !name.contains("..")
                && name.chars().noneMatch(c -> c == '\\' || c == ':' || c < ' ');
    }

    private int keep(String name, InputStream zip) throws IOException {
        var bytes = zip.readNBytes(MOST_KEPT + 1);
        if (bytes.length > MOST_KEPT) {
            throw new DocxRefused(Reason.TOO_LARGE);
        }
        parts.put(name, bytes);
        return bytes.length;
    }

    /** Pictures and the like are counted and forgotten. */
    private static long pass(InputStream zip, long left) throws IOException {
        var buffer = new byte[1 << 16];
        var passed = 0L;
        for (var read = zip.read(buffer); read >= 0 && passed <= left; read = zip.read(buffer)) {
            passed += read;
        }
        return passed;
    }

    private void expectDocument() {
        var types = text("[Content_Types].xml");
        if (types.contains("macroEnabled")) {
            throw new DocxRefused(Reason.MACROS);
        }
        if (!types.contains("wordprocessingml") || !parts.containsKey(document())) {
            throw new DocxRefused(Reason.NOT_A_DOCUMENT);
        }
    }

    private String text(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The name of the part that holds the text, as the package says. */
    String document() {
        var target = TARGET.matcher(text("_rels/.rels"));
        if (!target.find()) {
            return "word/document.xml";
        }
        return target.group(1) == null ? target.group(2) : target.group(1);
    }

    /** A part, or nothing where the package has none. */
    byte[] part(String name) {
        return parts.get(name);
    }
}
