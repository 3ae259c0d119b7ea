package vn.sohoi.launcher;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The log-in server. The programs are shared and built once; each instance has a home of links with its own data folder,
 * because Keycloak imports realms from below its home. We call java ourselves: kc.sh would leave an orphan when killed.
 */
final class Keycloak implements Part {
  private static final String VERSION = "26.7.3";
  private static final List<String> JVM =
      List.of(
          "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms64m", "-Xmx512m", "-XX:MaxMetaspaceSize=256m",
          "-Dfile.encoding=UTF-8", "-Djava.security.egd=file:/dev/urandom", "-Duser.language=en", "-Duser.country=US",
          "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Dpicocli.disable.closures=true", "-Dquarkus-log-max-startup-records=10000",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");

  private final Settings settings;
  private final Secrets secrets;
  private final List<String> realms;

  Keycloak(Settings settings, Secrets secrets, List<String> realms) {
    this.settings = settings;
    this.secrets = secrets;
    this.realms = realms;
  }

  @Override
  public String name() {
    return "keycloak";
  }

  @Override
  public List<Integer> ports() {
    return List.of(settings.ports().keycloak(), settings.ports().keycloakManagement());
  }

  private Path dist() {
    return settings.tools().resolve("keycloak-" + VERSION);
  }

  private Path home() {
    return settings.instance().resolve("keycloak");
  }

  @Override
  public void prepare() throws IOException, InterruptedException {
    if (!Files.exists(dist().resolve("lib/quarkus-run.jar"))) {
      throw new LaunchException("Keycloak is not unpacked in " + dist() + ". Use make, which does it: make start");
    }
    build();
    Path imports = Files.createDirectories(home().resolve("data/import"));
    for (String part : List.of("bin", "conf", "lib", "providers", "themes")) link(home().resolve(part), dist().resolve(part));
    for (String realm : realms) {
      String file = realm + "-realm.json";
      Files.copy(settings.project().resolve("backend/keycloak").resolve(file), imports.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void link(Path link, Path target) throws IOException {
    if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target)) return;
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, target);
  }

  /** Once per unpacked Keycloak, guarded against a second launcher doing the same. */
  private void build() throws IOException, InterruptedException {
    Path stamp = dist().resolve("built-by-launcher");
    try (RandomAccessFile file = new RandomAccessFile(settings.tools().resolve("keycloak.lock").toFile(), "rw");
        FileLock lock = file.getChannel().lock()) {
      if (Files.exists(stamp) || !lock.isValid()) return;
      List<String> words = java(dist());
      words.addAll(
          List.of(
              "build", "--db=postgres", "--cache=local", "--health-enabled=true",
              "--features-disabled=ciba,device-flow,kerberos,par"));
      ProcessBuilder builder = clean(new ProcessBuilder(words));
      Children.mark(builder, settings);
      File log = settings.log("keycloak-build").toFile();
      int code = builder.redirectErrorStream(true).redirectOutput(log).start().waitFor();
      if (code != 0 && code != 10) throw new LaunchException("Keycloak's build failed:\n" + Supervisor.tail(log.toPath()));
      Files.createFile(stamp);
    }
  }

  private List<String> java(Path home) {
    List<String> words = new ArrayList<>();
    words.add(Jvm.program());
    words.addAll(JVM);
    words.add("-Dkc.home.dir=" + home);
    words.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    words.addAll(List.of("-cp", dist().resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    return words;
  }

  @Override
  public ProcessBuilder command() throws IOException {
    List<String> words = java(home());
    // Java writes the class archive at the first stop; it takes half of the start time away from then on.
    words.addAll(1, List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + dist().resolve("classes.jsa"), "-Xlog:cds=off", "-Xlog:aot=off"));
    words.addAll(
        List.of(
            // Who failed to sign in from where is kept in the realm for 90 days, and is in no log.
            "start", "--optimized", "--log-level=info,org.keycloak.events:off", "--cache=local", "--import-realm", "--http-enabled=true", "--http-host=127.0.0.1",
            "--http-port=" + settings.ports().keycloak(), "--http-management-port=" + settings.ports().keycloakManagement(),
            "--hostname=" + settings.keycloakUrl(), "--db-url=" + settings.databaseUrl("keycloak"), "--db-username=keycloak"));
    ProcessBuilder builder = clean(new ProcessBuilder(words));
    builder.environment().put("KC_DB_PASSWORD", secrets.get("postgres-keycloak"));
    builder.environment().put("SOHOI_CLIENT_URL", settings.clientUrl()); // a placeholder in the realm file
    builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak-admin"));
    return builder;
  }

  /** Keycloak is a Quarkus program and would obey the settings meant for ours. */
  private static ProcessBuilder clean(ProcessBuilder builder) {
    builder.environment().keySet().removeIf(key -> key.startsWith("QUARKUS_") || key.startsWith("KC_"));
    return builder;
  }

  /** The port opens long before the realm is imported, so we ask for the realm. */
  @Override
  public boolean ready() throws InterruptedException {
    for (String realm : realms) {
      if (!Web.answers(settings.realmUrl(realm) + "/.well-known/openid-configuration")) return false;
    }
    return true;
  }
}
