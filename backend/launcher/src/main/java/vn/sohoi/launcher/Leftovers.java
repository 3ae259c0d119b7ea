package vn.sohoi.launcher;

import java.io.IOException;
import java.util.Optional;

/** Ends what a killed launcher left behind, so that the next start finds its ports and its data free. */
final class Leftovers {
  private Leftovers() {}

  static void stop(Settings settings, Console console) throws IOException, InterruptedException {
    Optional<ProcessHandle> postgres = Postgres.leftOf(settings);
    for (ProcessHandle process : Children.leftOf(settings)) {
      if (postgres.isPresent() && isBelow(process, postgres.get())) continue;
      console.say("Stopping left-over process %d", process.pid());
      Children.stop(process, "TERM");
    }
    if (postgres.isPresent()) {
      console.say("Stopping left-over PostgreSQL %d", postgres.get().pid());
      Children.stop(postgres.get(), "INT");
    }
  }

  private static boolean isBelow(ProcessHandle process, ProcessHandle top) {
    return process.equals(top) || process.parent().filter(top::equals).isPresent();
  }
}
