package vn.sohoi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The service itself. It runs from a copy, so that a build or a test run does not pull the classes from under it. */
final class Backend implements Part {
  private final Settings settings;
  private final Secrets secrets;
  private boolean copied;

  Backend(Settings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  @Override
  public String name() {
    return "backend";
  }

  @Override
  public List<Integer> ports() {
    return List.of(settings.ports().api(), settings.ports().apiManagement());
  }

  private Path copy() {
    return settings.instance().resolve("backend");
  }

  @Override
  public void prepare() throws IOException {
    if (copied) return; // a restart after a crash runs what ran before
    Path built = settings.project().resolve("backend/target/quarkus-app");
    if (!Files.exists(built.resolve("quarkus-run.jar"))) {
      throw new LaunchException("The service is not built. Use make, which does it: make start");
    }
    Folders.copy(built, copy());
    copied = true;
  }

  @Override
  public ProcessBuilder command() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Jvm.program(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders", "-Xmx512m",
            "-XX:+ExitOnOutOfMemoryError", "-jar",
            copy().resolve("quarkus-run.jar").toString());
    builder.environment().putAll(environment());
    return builder;
  }

  private Map<String, String> environment() throws IOException {
    return Map.of(
        "SOHOI_DB_URL", settings.databaseUrl("sohoi"),
        "SOHOI_DB_USER", Postgres.USER,
        "SOHOI_DB_PASSWORD", secrets.get("postgres-" + Postgres.USER),
        "SOHOI_OIDC_URL", settings.realmUrl("sohoi"),
        "SOHOI_HTTP_PORT", "" + settings.ports().api(),
        "SOHOI_MANAGEMENT_PORT", "" + settings.ports().apiManagement(),
        "SOHOI_FILES_DIR", settings.files().toString(),
        "SOHOI_CLIENT_URL", settings.clientUrl());
  }

  @Override
  public boolean ready() throws InterruptedException {
    return Web.answers("http://127.0.0.1:" + settings.ports().apiManagement() + "/q/health/ready");
  }
}
