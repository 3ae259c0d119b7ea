package vn.sohoi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were read by a person once. What differs is laid in target/golden, to be looked at and copied. */
final class Golden {

    static void expect(String name, String actual) {
        try {
            var seen = Path.of("target/golden", name);
            Files.createDirectories(seen.getParent());
            Files.writeString(seen, actual);
            assertThat(actual).isEqualTo(Files.readString(Path.of("src/test/resources/golden", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file to be looked at. */
    static void keep(String name, byte[] bytes) {
        try {
            var kept = Path.of("target/golden", name);
            Files.createDirectories(kept.getParent());
            Files.write(kept, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Golden() {}
}
