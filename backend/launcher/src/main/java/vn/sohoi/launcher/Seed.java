package vn.sohoi.launcher;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Fills an empty instance through the public API, so that the seed proves the import of a real province. */
final class Seed {

  /** How much is loaded into an empty instance. */
  enum Level {
    NONE,
    BASE,
    DEMO
  }

  private final Settings settings;
  private final List<String> said = new ArrayList<>();

  Seed(Settings settings) {
    this.settings = settings;
  }

  List<String> load(Level level) throws IOException, InterruptedException {
    if (level == Level.NONE) return said;
    String token = new Tokens(settings).ofMachine("import");
    Map<String, Object> units = Web.get(settings.apiUrl() + "/api/v1/units?limit=1", token);
    if (!((List<?>) units.get("items")).isEmpty()) return said;
    load("units", "units-2023.csv", token);
    load("officers", "officers.csv", token);
    if (level == Level.DEMO) demo();
    return said;
  }

  private void load(String kind, String file, String token) throws IOException, InterruptedException {
    Path csv = settings.project().resolve("samples").resolve(file);
    Map<String, Object> result =
        Web.post(
            settings.apiUrl() + "/api/v1/imports?kind=" + kind,
            BodyPublishers.ofFile(csv),
            "Authorization", "Bearer " + token,
            "Content-Type", "text/csv",
            "Idempotency-Key", "seed-" + kind + "-" + digest(csv));
    said.add("%-9s %s %s %s".formatted(kind, file, result.get("state"), result.get("counts")));
    if (!"COMMITTED".equals(result.get("state"))) {
      throw new LaunchException("The seed %s was not taken: %s".formatted(file, result.get("problems")));
    }
  }

  /** Demo records (plans, activities, reports) are added here, as the officers who would write them. */
  private void demo() {
    // None yet: demo is the same as base.
  }

  private static String digest(Path file) throws IOException {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
