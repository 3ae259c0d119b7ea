package vn.sohoi.launcher;

import java.util.List;

/** What a newcomer needs to begin: addresses and log-ins. */
final class Summary {
  private static final List<String> LOGINS = List.of("mai", "hanh", "lan", "nga", "thu", "ubkt", "admin");

  private Summary() {}

  static String of(Settings settings, Mode mode, List<String> loaded) {
    StringBuilder text = new StringBuilder("\n");
    if (mode == Mode.RUN) {
      line(text, "Client", settings.clientUrl());
      line(text, "API", settings.apiUrl() + "/api/v1");
      line(text, "Health", "http://127.0.0.1:" + settings.ports().apiManagement() + "/q/health");
    }
    line(text, "Keycloak", settings.keycloakUrl() + "  (admin, password in " + settings.instance().resolve("secrets/keycloak-admin") + ")");
    line(text, "PostgreSQL", settings.databaseUrl("sohoi") + "  (sohoi, password in " + settings.instance().resolve("secrets/postgres-sohoi") + ")");
    line(text, "Log-ins", String.join(" ", LOGINS) + "  (password: name-2023, e.g. lan-2023)");
    line(text, "Logs", settings.logs().toString());
    loaded.forEach(entry -> line(text, "Loaded", entry));
    return text.toString();
  }

  private static void line(StringBuilder text, String label, String value) {
    text.append("  %-11s %s%n".formatted(label, value));
  }
}
