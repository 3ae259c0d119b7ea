package vn.sohoi.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The launcher as a background program: start, stop and look at a session in another process. */
final class Background {
  private static final Duration STOP_WITHIN = Duration.ofSeconds(90);

  private final Settings settings;
  private final Instance instance;

  Background(Settings settings) {
    this.settings = settings;
    this.instance = new Instance(settings);
  }

  int start(Mode mode, Seed.Level seed, boolean fast) throws IOException, InterruptedException {
    Optional<Instance.Holder> holder = instance.holder();
    if (holder.isPresent() && holder.get().mode() != mode) {
      throw new LaunchException("This instance runs already, but as " + holder.get().mode() + ". make stop first.");
    }
    ProcessHandle session = holder.isPresent() ? holder.get().process() : spawn(mode, seed, fast);
    while (true) {
      Optional<String> summary = instance.summary();
      if (instance.holder().isPresent() && summary.isPresent()) {
        System.out.println(summary.get());
        return 0;
      }
      if (!session.isAlive()) {
        throw new LaunchException("Starting failed:\n" + Supervisor.tail(settings.log("launcher")));
      }
      Thread.sleep(200);
    }
  }

  private ProcessHandle spawn(Mode mode, Seed.Level seed, boolean fast) throws IOException {
    Files.deleteIfExists(settings.instance().resolve("ready"));
    List<String> words =
        new ArrayList<>(
            List.of(
                "setsid", Jvm.program(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx96m", "-cp",
                ownCopy(), Launcher.class.getName()));
    words.addAll(mode == Mode.RUN ? List.of("run", "--seed=" + seed) : List.of("infra"));
    if (fast) words.add("--fast");
    return new ProcessBuilder(words)
        .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
        .redirectErrorStream(true)
        .redirectOutput(settings.log("launcher").toFile())
        .start()
        .toHandle();
  }

  /** The background launcher runs for days; a build must not exchange the jar it loads classes from. */
  private String ownCopy() throws IOException {
    Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
    Path copy = settings.instance().resolve("launcher.jar");
    Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
    return copy + ":" + jar.resolveSibling("lib") + "/*";
  }

  int stop() throws IOException, InterruptedException {
    Optional<Instance.Holder> holder = instance.holder();
    if (holder.isPresent()) {
      holder.get().process().destroy();
      Instant end = Instant.now().plus(STOP_WITHIN);
      while (instance.holder().isPresent() || holder.get().process().isAlive()) {
        if (Instant.now().isAfter(end)) throw new LaunchException("It does not stop; see " + settings.log("launcher"));
        Thread.sleep(100);
      }
    }
    Leftovers.stop(settings, new Console());
    System.out.println(holder.isPresent() ? "Stopped." : "Nothing was running.");
    return 0;
  }

  int reset(boolean yes) throws IOException, InterruptedException {
    if (!yes) {
      System.out.printf("Delete all data in %s? Type yes: ", settings.instance());
      java.io.Console console = System.console();
      if (console == null || !"yes".equals(console.readLine())) throw new LaunchException("Nothing deleted.");
    }
    stop();
    Folders.delete(settings.instance());
    return 0;
  }

  int status() throws IOException, InterruptedException {
    Optional<Instance.Holder> holder = instance.holder();
    if (holder.isEmpty()) {
      System.out.println("Not running.");
      return 3;
    }
    Secrets secrets = new Secrets(settings);
    List<Part> parts = new ArrayList<>(List.of(new Postgres(settings, secrets, false), new Keycloak(settings, secrets, List.of("sohoi"))));
    if (holder.get().mode() == Mode.RUN) parts.addAll(List.of(new Backend(settings, secrets), new Client(settings)));
    boolean all = true;
    for (Part part : parts) {
      boolean answers = answers(part);
      all &= answers;
      System.out.printf("  %-10s %-12s %s%n", part.name(), answers ? "answers" : "NO ANSWER", part.ports());
    }
    instance.summary().filter(text -> !text.isBlank()).ifPresent(System.out::println);
    return all && instance.summary().isPresent() ? 0 : 3;
  }

  private static boolean answers(Part part) throws InterruptedException {
    try {
      return part.ready();
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      return false;
    }
  }
}
