package vn.sohoi.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Marks the processes of an instance and finds them again. The mark is an environment variable, because it survives a
 * kill -9 of the launcher, is inherited by grandchildren and cannot be met by a stranger who got an old process id.
 */
final class Children {
  private static final String MARK = "SOHOI_LAUNCHED_FOR";
  private static final int STOP_SECONDS = 30;

  private Children() {}

  static void mark(ProcessBuilder builder, Settings settings) {
    builder.environment().put(MARK, settings.instance().toString());
  }

  /** What an earlier, killed launcher left running, PostgreSQL excepted: it has its own lock file. */
  static List<ProcessHandle> leftOf(Settings settings) {
    long self = ProcessHandle.current().pid();
    return ProcessHandle.allProcesses().filter(p -> p.pid() != self && carriesMark(p.pid(), settings)).toList();
  }

  private static boolean carriesMark(long pid, Settings settings) {
    try {
      String environment = Files.readString(Path.of("/proc/" + pid + "/environ"), StandardCharsets.ISO_8859_1);
      String mark = new String((MARK + "=" + settings.instance()).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      return List.of(environment.split("\0")).contains(mark);
    } catch (IOException e) {
      return false; // gone, or somebody else's
    }
  }

  /** Asks to stop, then insists. */
  static void stop(ProcessHandle process, String signal) throws IOException, InterruptedException {
    List<ProcessHandle> below = process.descendants().toList();
    signal(process, signal);
    try {
      process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (java.util.concurrent.TimeoutException e) {
      process.destroyForcibly();
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    }
    if (signal.equals("TERM")) below.forEach(ProcessHandle::destroyForcibly);
  }

  static void signal(ProcessHandle process, String signal) throws IOException, InterruptedException {
    if (process.isAlive()) new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid()).start().waitFor();
  }
}
