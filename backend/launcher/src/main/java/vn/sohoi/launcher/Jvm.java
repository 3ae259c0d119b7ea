package vn.sohoi.launcher;

import java.nio.file.Path;

/** The Java we run on is the Java our children run on. */
final class Jvm {
  private Jvm() {}

  static String program() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
