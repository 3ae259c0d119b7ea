package vn.sohoi.launcher;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One officer of the demo cast at the public API. Every write carries a fixed key, so a repeated seed gets the first answer. */
final class Caller {
  private static final String BOUNDARY = "sohoi-seed";

  private final String api;
  private final String token;
  private String unit;

  Caller(Settings settings, String login) throws IOException, InterruptedException {
    this.api = settings.apiUrl() + "/api/v1";
    this.token = new Tokens(settings).ofOfficer(login);
  }

  /** The unit of the officer's first office. */
  String unit() throws IOException, InterruptedException {
    if (unit == null) {
      List<?> offices = (List<?>) get("/me").get("offices");
      unit = (String) ((Map<?, ?>) ((Map<?, ?>) offices.getFirst()).get("unit")).get("id");
    }
    return unit;
  }

  Map<String, Object> get(String path) throws IOException, InterruptedException {
    return Web.get(api + path, token);
  }

  Map<String, Object> read(Path text) throws IOException, InterruptedException {
    return Web.post(api + "/plan-readings", BodyPublishers.ofFile(text), headers("text/plain; charset=utf-8", null, null));
  }

  Map<String, Object> create(String key, String path, Object body) throws IOException, InterruptedException {
    return Web.post(api + path, json(body), headers("application/json", key, null));
  }

  /** A step of a workflow, taken on the version the caller saw last. */
  Map<String, Object> step(String key, String path, Map<String, Object> seen, Object body) throws IOException, InterruptedException {
    return Web.post(api + path, json(body), headers("application/json", key, seen));
  }

  Map<String, Object> replace(String path, Map<String, Object> seen, Object body) throws IOException, InterruptedException {
    return Web.put(api + path, json(body), headers("application/json", null, seen));
  }

  Map<String, Object> photo(String key, String path, Path file) throws IOException, InterruptedException {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: image/jpeg\r\n\r\n"
            .formatted(BOUNDARY, file.getFileName());
    form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    form.writeBytes(Files.readAllBytes(file));
    form.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
    return Web.post(
        api + path, BodyPublishers.ofByteArray(form.toByteArray()), headers("multipart/form-data; boundary=" + BOUNDARY, key, null));
  }

  private static BodyPublisher json(Object body) throws IOException {
    return BodyPublishers.ofString(JSON.std.asString(body));
  }

  private String[] headers(String type, String key, Map<String, Object> seen) {
    List<String> all = new ArrayList<>(List.of("Authorization", "Bearer " + token, "Content-Type", type));
    if (key != null) all.addAll(List.of("Idempotency-Key", "demo-" + key));
    if (seen != null) all.addAll(List.of("If-Match", "\"" + seen.get("version") + "\""));
    return all.toArray(String[]::new);
  }
}
