package vn.sohoi.launcher;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line. Every command is a few lines, so that the ways of starting cannot drift apart. */
@Command(
    name = "launcher",
    mixinStandardHelpOptions = true,
    subcommands = Launcher.TokenCommand.class,
    description = "Starts Sổ Hội on one machine.")
public final class Launcher {

  public static void main(String[] args) {
    CommandLine line = new CommandLine(new Launcher());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (e, c, r) -> {
          System.err.println(e instanceof LaunchException ? e.getMessage() : "Unexpected: " + e);
          if (!(e instanceof LaunchException)) e.printStackTrace();
          return 1;
        });
    System.exit(line.execute(args));
  }

  @Command(description = "Run everything in the foreground until Ctrl-C.")
  int run(@Option(names = "--seed", defaultValue = "demo", description = "none, base or demo") Seed.Level seed)
      throws Exception {
    return new Session(Settings.read(), Mode.RUN, seed, false).run();
  }

  @Command(description = "Run PostgreSQL and Keycloak only, for tests.")
  int infra(@Option(names = "--fast", description = "No fsync: for throw-away data only.") boolean fast)
      throws Exception {
    return new Session(Settings.read(), Mode.INFRA, Seed.Level.NONE, fast).run();
  }

  @Command(description = "Start in the background and return when everything answers.")
  int start(
      @Option(names = "--seed", defaultValue = "demo", description = "none, base or demo") Seed.Level seed,
      @Option(names = "--infra", description = "PostgreSQL and Keycloak only.") boolean infra,
      @Option(names = "--fast", description = "With --infra: no fsync.") boolean fast)
      throws Exception {
    return new Background(Settings.read()).start(infra ? Mode.INFRA : Mode.RUN, seed, fast);
  }

  @Command(description = "Load the seed into a running instance.")
  int seed(@Option(names = "--level", defaultValue = "demo", description = "base or demo") Seed.Level level)
      throws Exception {
    List<String> loaded = new Seed(Settings.read()).load(level);
    if (loaded.isEmpty()) System.out.println("The instance is not empty; nothing was loaded.");
    loaded.forEach(System.out::println);
    return 0;
  }

  @Command(description = "Stop this instance and whatever a killed one left behind.")
  int stop() throws Exception {
    return new Background(Settings.read()).stop();
  }

  @Command(description = "Say what runs. Exit code 0 when everything answers, 3 when not.")
  int status() throws Exception {
    return new Background(Settings.read()).status();
  }

  @Command(description = "Stop this instance and delete all its data.")
  int reset(@Option(names = "--yes", description = "Do not ask.") boolean yes) throws Exception {
    return new Background(Settings.read()).reset(yes);
  }

  /** Prints one token and nothing else, so that it fits into a shell substitution. */
  @Command(name = "token", description = "Print an access token of an officer or of a machine.")
  static final class TokenCommand implements Callable<Integer> {
    @Option(names = "--as", description = "log-in, e.g. lan")
    String login;

    @Option(names = "--client", description = "machine, e.g. front")
    String client;

    @Override
    public Integer call() throws Exception {
      if ((login == null) == (client == null)) throw new LaunchException("Say either --as lan or --client front.");
      Tokens tokens = new Tokens(Settings.read());
      System.out.println(login != null ? tokens.ofOfficer(login) : tokens.ofMachine(client));
      return 0;
    }
  }
}
