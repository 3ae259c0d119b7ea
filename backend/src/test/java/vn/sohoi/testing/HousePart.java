package vn.sohoi.testing;

import static vn.sohoi.testing.As.asMachine;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demo province as every test may assume it: brought in by the clerk's imports, as in real life. */
public final class HousePart {

    private static boolean loaded;

    public static synchronized void province() {
        if (!loaded) {
            importing("units", sample("units-2023.csv"), false).statusCode(200);
            importing("officers", sample("officers.csv"), false).statusCode(200);
            loaded = true;
        }
    }

    public static ValidatableResponse importing(String kind, byte[] file, boolean dryRun) {
        return asMachine("import")
                .contentType("text/csv")
                .body(file)
                .post("/api/v1/imports?kind=" + kind + "&dryRun=" + dryRun)
                .then();
    }

    public static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Path.of("../samples").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HousePart() {}
}
