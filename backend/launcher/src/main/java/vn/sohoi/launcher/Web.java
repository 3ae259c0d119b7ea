package vn.sohoi.launcher;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The little HTTP we need: is it there, read JSON, post something. */
final class Web {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();

  private Web() {}

  static boolean answers(String url) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(10)).build();
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  static Map<String, Object> get(String url, String token) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token));
  }

  static Map<String, Object> post(String url, BodyPublisher body, String... headers)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(url)).POST(body).headers(headers));
  }

  static Map<String, Object> put(String url, BodyPublisher body, String... headers)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(url)).PUT(body).headers(headers));
  }

  private static Map<String, Object> send(HttpRequest.Builder builder) throws IOException, InterruptedException {
    HttpRequest request = builder.timeout(Duration.ofMinutes(2)).header("Accept", "application/json").build();
    HttpResponse<String> answer;
    try {
      answer = CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new LaunchException("No answer from " + request.uri() + " (is it running? make start)");
    }
    if (answer.statusCode() / 100 != 2) {
      throw new Refused(request, answer);
    }
    return JSON.std.mapFrom(answer.body());
  }

  /** An answer that is none of 2xx. */
  static final class Refused extends LaunchException {
    private static final long serialVersionUID = 1L;
    private final int status;

    Refused(HttpRequest request, HttpResponse<String> answer) {
      super("%s %s answered %d: %s".formatted(request.method(), request.uri(), answer.statusCode(), answer.body()));
      status = answer.statusCode();
    }

    int status() {
      return status;
    }
  }
}
