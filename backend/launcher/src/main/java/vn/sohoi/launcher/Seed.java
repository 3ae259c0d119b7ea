package vn.sohoi.launcher;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

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

  /** An instance that holds anything is left alone, except when our own loading was cut off: then it goes on. */
  List<String> load(Level wanted) throws IOException, InterruptedException {
    Path unfinished = settings.instance().resolve("seeding");
    if (wanted == Level.NONE) return said;
    Level level = Files.exists(unfinished) ? Level.valueOf(Files.readString(unfinished)) : wanted;
    String token = new Tokens(settings).ofMachine("import");
    if (!Files.exists(unfinished)) {
      Map<String, Object> units = Web.get(settings.apiUrl() + "/api/v1/units?limit=1", token);
      if (!((List<?>) units.get("items")).isEmpty()) return said;
      Path draft = Files.writeString(unfinished.resolveSibling("seeding.new"), level.name());
      Files.move(draft, unfinished, StandardCopyOption.ATOMIC_MOVE);
    }
    load("units", "units-2023.csv", token);
    load("officers", "officers.csv", token);
    if (level == Level.DEMO) said.add(new Story(settings).tell());
    Files.deleteIfExists(unfinished);
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

  private static String digest(Path file) throws IOException {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
