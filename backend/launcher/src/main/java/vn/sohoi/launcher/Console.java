package vn.sohoi.launcher;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** What the person at the terminal (or the reader of launcher.log) sees. */
final class Console {
  synchronized void say(String format, Object... values) {
    System.out.printf("[%s] %s%n", LocalTime.now().truncatedTo(ChronoUnit.SECONDS), format.formatted(values));
  }

  synchronized void print(String text) {
    System.out.println(text);
  }
}
