package vn.sohoi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** PostgreSQL from the binaries of Maven Central. It refuses to run as root, so root goes through a user namespace. */
final class Postgres implements Part {
  static final String USER = "sohoi";
  private static final String SUPERUSER = "postgres";

  private final Settings settings;
  private final Secrets secrets;
  private final boolean fast;

  Postgres(Settings settings, Secrets secrets, boolean fast) {
    this.settings = settings;
    this.secrets = secrets;
    this.fast = fast;
  }

  @Override
  public String name() {
    return "postgres";
  }

  @Override
  public List<Integer> ports() {
    return List.of(settings.ports().postgres());
  }

  @Override
  public String stopSignal() {
    return "INT"; // fast shutdown
  }

  private Path tools() {
    return settings.tools().resolve("postgresql-18.6");
  }

  private Path data() {
    return data(settings);
  }

  private static Path data(Settings settings) {
    return settings.instance().resolve("postgres");
  }

  @Override
  public void prepare() throws IOException, InterruptedException {
    Archive.unpackTxz("/postgres-linux-x86_64.txz", tools());
    if (Files.exists(data())) return;
    Path draft = settings.instance().resolve("postgres.new");
    if (Files.exists(draft)) throw new LaunchException("An initdb was cut off; remove " + draft + " and start again.");
    Files.createDirectory(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    ProcessBuilder initdb =
        asUser(
            "initdb", "-D", draft.toString(), "-U", SUPERUSER, "--pwfile=" + secrets.file("postgres-admin"),
            "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu",
            "--icu-locale=vi-VN", fast ? "--no-sync" : "--data-checksums");
    int code = initdb.redirectErrorStream(true).redirectOutput(settings.log("initdb").toFile()).start().waitFor();
    if (code != 0) throw new LaunchException("initdb failed:\n" + Supervisor.tail(settings.log("initdb")));
    Files.move(draft, data());
  }

  @Override
  public ProcessBuilder command() {
    List<String> words = new ArrayList<>(List.of("postgres", "-D", data().toString()));
    set(words, "port", String.valueOf(settings.ports().postgres()));
    set(words, "listen_addresses", "127.0.0.1");
    set(words, "unix_socket_directories", "");
    set(words, "max_connections", "100");
    set(words, "shared_buffers", "128MB");
    set(words, "timezone", "Asia/Ho_Chi_Minh");
    // What is said of a refused row quotes it: names and logins, which no log may have.
    set(words, "log_error_verbosity", "terse");
    set(words, "log_min_error_statement", "panic");
    if (fast) {
      for (String off : List.of("fsync", "synchronous_commit", "full_page_writes")) set(words, off, "off");
    }
    return asUser(words.toArray(String[]::new));
  }

  private static void set(List<String> words, String key, String value) {
    words.addAll(List.of("-c", key + "=" + value));
  }

  private ProcessBuilder asUser(String program, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = program;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return asUser(all);
  }

  private ProcessBuilder asUser(String[] call) {
    List<String> words = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) words.addAll(List.of("unshare", "-U"));
    words.add(tools().resolve("bin").resolve(call[0]).toString());
    words.addAll(List.of(call).subList(1, call.length));
    return new ProcessBuilder(words);
  }

  @Override
  public boolean ready() throws IOException {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show data_directory")) {
      row.next();
      return Path.of(row.getString(1)).equals(data()); // on a stranger's server we would do harm
    } catch (SQLException e) {
      return false;
    }
  }

  private Connection connect(String database) throws SQLException, IOException {
    return DriverManager.getConnection(
        settings.databaseUrl(database) + "?connectTimeout=2&loginTimeout=3", SUPERUSER, secrets.get("postgres-admin"));
  }

  /** Each program owns its database and nothing else; the administrator is used by the launcher only. */
  void createDatabases(Mode mode) throws SQLException, IOException {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      createRole(statement, USER);
      createRole(statement, "keycloak");
      createDatabase(statement, "keycloak", "keycloak");
      createDatabase(statement, "sohoi", USER);
      if (mode == Mode.INFRA) createDatabase(statement, "sohoi_test", USER);
    }
  }

  private void createRole(Statement statement, String role) throws SQLException, IOException {
    String verb = exists(statement, "select 1 from pg_roles where rolname = '" + role + "'") ? "alter" : "create";
    statement.execute(verb + " role " + role + " login password '" + secrets.get("postgres-" + role) + "'");
  }

  private void createDatabase(Statement statement, String name, String owner) throws SQLException {
    if (exists(statement, "select 1 from pg_database where datname = '" + name + "'")) return;
    statement.execute("create database " + name + " owner " + owner);
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  /** The server a killed launcher left behind on our data directory. postmaster.pid itself belongs to PostgreSQL. */
  static Optional<ProcessHandle> leftOf(Settings settings) throws IOException {
    Path lock = data(settings).resolve("postmaster.pid");
    if (!Files.exists(lock)) return Optional.empty();
    List<String> lines = Files.readAllLines(lock);
    if (lines.size() < 2 || !Path.of(lines.get(1)).equals(data(settings))) return Optional.empty();
    return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(p -> runsOn(p.pid(), data(settings)));
  }

  private static boolean runsOn(long pid, Path data) {
    try {
      List<String> words = List.of(Files.readString(Path.of("/proc/" + pid + "/cmdline")).split("\0"));
      return words.getFirst().endsWith("/bin/postgres") && words.contains(data.toString());
    } catch (IOException e) {
      return false;
    }
  }
}
