package vn.sohoi.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps one part running: starts it again with growing pauses, gives up only if it never became ready. */
final class Supervisor {
  private static final Duration READY_WITHIN = Duration.ofMinutes(6);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final int TRIES_BEFORE_READY = 3;

  private final Part part;
  private final Settings settings;
  private final Console console;
  private volatile Process process;
  private volatile boolean stopping;
  private volatile String failure;
  private Thread thread;

  Supervisor(Part part, Settings settings, Console console) {
    this.part = part;
    this.settings = settings;
    this.console = console;
  }

  void start() {
    thread = Thread.ofPlatform().name(part.name()).start(this::keepRunning);
  }

  private void keepRunning() {
    Duration pause = Duration.ofSeconds(1);
    int tries = 0;
    boolean seenReady = false;
    while (!stopping) {
      Instant began = Instant.now();
      String end;
      try {
        part.prepare();
        if (!launch()) return;
        while (!seenReady && process.isAlive() && !(seenReady = part.ready())) Thread.sleep(250);
        end = "ended with code " + process.waitFor();
      } catch (InterruptedException e) {
        return;
      } catch (Exception e) {
        end = e instanceof LaunchException ? e.getMessage() : "could not start: " + e;
      }
      if (stopping) return;
      if (!seenReady && ++tries == TRIES_BEFORE_READY) {
        failure = end;
        return;
      }
      if (Duration.between(began, Instant.now()).compareTo(Duration.ofMinutes(1)) > 0) pause = Duration.ofSeconds(1);
      console.say("%s %s; starting it again in %d s (log: %s)", part.name(), end, pause.toSeconds(), settings.log(part.name()));
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        return;
      }
      pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
    }
  }

  /** Own session (setsid), so that Ctrl-C in the terminal reaches only us and we keep the order of stopping. */
  private synchronized boolean launch() throws Exception {
    if (stopping) return false;
    ProcessBuilder builder = part.command();
    List<String> words = new ArrayList<>(List.of("setsid"));
    words.addAll(builder.command());
    Children.mark(builder, settings);
    Path log = settings.log(part.name());
    process =
        builder
            .command(words)
            .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(log.toFile()))
            .start();
    return true;
  }

  void awaitReady() throws Exception {
    Instant end = Instant.now().plus(READY_WITHIN);
    while (process == null || !process.isAlive() || !part.ready()) {
      if (failure != null) throw new LaunchException("%s %s%n%s".formatted(part.name(), failure, tail(settings.log(part.name()))));
      if (Instant.now().isAfter(end)) {
        throw new LaunchException("%s did not answer within %d s%n%s".formatted(part.name(), READY_WITHIN.toSeconds(), tail(settings.log(part.name()))));
      }
      Thread.sleep(200);
    }
  }

  void stop() throws IOException, InterruptedException {
    synchronized (this) {
      stopping = true;
    }
    if (thread != null) thread.interrupt();
    Process last = process;
    if (last != null && last.isAlive()) Children.stop(last.toHandle(), part.stopSignal());
  }

  static String tail(Path log) throws IOException {
    if (!Files.exists(log)) return "";
    List<String> lines = new String(Files.readAllBytes(log), java.nio.charset.StandardCharsets.UTF_8).lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
  }
}
