package vn.sohoi.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;

/** Access tokens of the development realm, whose passwords follow a fixed pattern. */
final class Tokens {
  private static final int LOOKS = 10;

  private final Settings settings;

  Tokens(Settings settings) {
    this.settings = settings;
  }

  /** One at a time: Keycloak takes two log-ins of one person at the same moment for an attack and refuses one. */
  String ofOfficer(String login) throws IOException, InterruptedException {
    try (RandomAccessFile file = new RandomAccessFile(settings.instance().resolve("token.lock").toFile(), "rw");
        FileLock lock = file.getChannel().lock()) {
      return lock.isValid() ? password(login) : null;
    }
  }

  private String password(String login) throws IOException, InterruptedException {
    return fetch("grant_type=password&client_id=sohoi-dev&username=" + encode(login) + "&password=" + encode(login + "-2023"));
  }

  String ofMachine(String client) throws IOException, InterruptedException {
    return fetch("grant_type=client_credentials&client_id=" + encode(client) + "&client_secret=" + encode(client + "-secret"));
  }

  private String fetch(String form) throws IOException, InterruptedException {
    String url = settings.realmUrl("sohoi") + "/protocol/openid-connect/token";
    for (int look = 1; ; look++) {
      try {
        return (String)
            Web.post(url, BodyPublishers.ofString(form), "Content-Type", "application/x-www-form-urlencoded").get("access_token");
      } catch (Web.Refused e) {
        // Keycloak answers 500 for as long as it holds connections to a database that was killed.
        if (e.status() < 500 || look == LOOKS) throw e;
        Thread.sleep(1000);
      }
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
