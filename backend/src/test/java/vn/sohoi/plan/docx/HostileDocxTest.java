package vn.sohoi.plan.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no plain .docx is refused by name, at once and without touching anything outside. */
@Timeout(20)
class HostileDocxTest {

    private static String refusal(byte[] file) {
        return catchThrowableOfType(DocxRefused.class, () -> DocxText.of(file)).code();
    }

    private static Word plain() {
        return new Word().body(Word.p("I. Nội dung"));
    }

    @Test
    void aPlainOneIsRead() {
        assertThat(plain().text()).isEqualTo("I. Nội dung");
    }

    @Test
    void whatIsNoPackage() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo("docx-unreadable");
        assertThat(refusal("I. Nội dung".getBytes(StandardCharsets.UTF_8))).isEqualTo("docx-unreadable");
        assertThat(refusal(Arrays.copyOf(plain().bytes(), 200))).isEqualTo("docx-unreadable");
        assertThat(refusal(compound("WordDocument"))).isEqualTo("docx-old-word");
        assertThat(refusal(compound("EncryptedPackage"))).isEqualTo("docx-encrypted");
    }

    private static byte[] compound(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void macros() {
        assertThat(refusal(plain().part("word/vbaProject.bin", "x").bytes())).isEqualTo("docx-macros");
        var types = Word.types("application/vnd.ms-word.document.macroEnabled.main+xml");
        assertThat(refusal(plain().part("[Content_Types].xml", types).bytes())).isEqualTo("docx-macros");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "word\\..\\x.xml", "C:x.xml", "word/../../x"})
    void namesThatLeadOutside(String name) {
        assertThat(refusal(plain().part(name, "x").bytes())).isEqualTo("docx-names");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p;]>"
            })
    void declarations(String declaration) {
        for (var part : new String[] {"word/document.xml", "word/numbering.xml", "word/styles.xml"}) {
            var file = plain().part(part, declaration + "<x>&a;</x>").bytes();
            assertThat(refusal(file)).as(part).isEqualTo("docx-entities");
        }
    }

    @Test
    void bombs() throws IOException {
        assertThat(refusal(bomb("word/document.xml", 64))).isEqualTo("docx-too-large");
        assertThat(refusal(bomb("word/media/image1.png", 400))).as("picture").isEqualTo("docx-too-large");
        var many = new Word().body("");
        for (var at = 0; at < 5000; at++) {
            many.part("word/media/" + at, "");
        }
        assertThat(refusal(many.bytes())).as("many parts").isEqualTo("docx-too-large");
        var deep = "<w:sdt>".repeat(100_000);
        assertThat(refusal(new Word().body(deep).bytes())).as("deep").isEqualTo("docx-too-large");
    }

    private static byte[] bomb(String name, int megabytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(name));
            for (var at = 0; at < megabytes; at++) {
                zip.write(new byte[1 << 20]);
            }
        }
        return packed.toByteArray();
    }

    @Test
    void partsThatAreMissingOrBroken() {
        assertThat(refusal(new Word().bytes())).isEqualTo("docx-unreadable");
        assertThat(refusal(new Word().part("word/document.xml", "<w:p").bytes()))
                .isEqualTo("docx-unreadable");
        assertThat(refusal(plain().part("[Content_Types].xml", Word.types("application/xml"))
                        .bytes()))
                .isEqualTo("docx-unreadable");
    }

    @Test
    void damagedBytesAreReadOrRefused() {
        var random = new Random(129);
        var whole = plain().numbering("").bytes();
        for (var round = 0; round < 2000; round++) {
            var damaged = whole.clone();
            for (var hit = 0; hit < 3; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(DocxText.of(damaged).text()).isNotNull();
            } catch (DocxRefused refused) {
                assertThat(refused.code()).startsWith("docx-");
            }
        }
    }
}
