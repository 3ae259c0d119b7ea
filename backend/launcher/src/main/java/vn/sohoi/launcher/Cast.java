package vn.sohoi.launcher;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The officers of the demo, each with one token for the whole story. */
final class Cast {
  private final Settings settings;
  private final Map<String, Caller> callers = new HashMap<>();

  Cast(Settings settings) {
    this.settings = settings;
  }

  Caller as(String login) throws IOException, InterruptedException {
    Caller known = callers.get(login);
    if (known == null) callers.put(login, known = new Caller(settings, login));
    return known;
  }
}
