package vn.sohoi.org;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.HousePart;

class Sample2025Test {

    /** When the lists change, the new sample is in {@code target}. */
    @Test
    void theSampleIsWhatTheCustomersListsSay() throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/reorganisation-2025.json"), Sample2025.text());
        Files.writeString(Path.of("target/reorganisation-2025.csv"), Sample2025.table());
        assertThat(new String(HousePart.sample("reorganisation-2025.csv"), StandardCharsets.UTF_8))
                .isEqualTo(Sample2025.table());
        assertThat(new String(HousePart.sample("reorganisation-2025.json"), StandardCharsets.UTF_8))
                .isEqualTo(Sample2025.text());
    }
}
