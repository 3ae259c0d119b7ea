package vn.sohoi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things lie and on which addresses they answer. Read once from the environment. */
record Settings(Path project, Path home, Path tools, Ports ports) {

  static Settings read() throws IOException {
    Path project = Path.of(env("SOHOI_PROJECT", "")).toAbsolutePath().normalize();
    Path home = project.resolve(env("SOHOI_HOME", ".sohoi")).normalize();
    Path tools = project.resolve(env("SOHOI_TOOLS", project.resolve(".sohoi/tools").toString())).normalize();
    String offset = env("SOHOI_PORT_OFFSET", "0");
    if (!offset.matches("\\d{1,5}")) throw new LaunchException("SOHOI_PORT_OFFSET is not a number: " + offset);
    Settings settings = new Settings(project, home, tools, new Ports(Integer.parseInt(offset)));
    Files.createDirectories(settings.instance());
    Files.createDirectories(settings.logs());
    Files.createDirectories(settings.files());
    return settings;
  }

  private static String env(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null || value.isBlank() ? otherwise : value;
  }

  Path instance() {
    return home.resolve("instance-" + ports.offset());
  }

  Path files() {
    return instance().resolve("files");
  }

  Path logs() {
    return home.resolve("log");
  }

  Path log(String part) {
    return logs().resolve(part + "-" + ports.offset() + ".log");
  }

  String clientUrl() {
    return "http://localhost:" + ports.client();
  }

  String apiUrl() {
    return "http://127.0.0.1:" + ports.api();
  }

  String keycloakUrl() {
    return "http://localhost:" + ports.keycloak();
  }

  String realmUrl(String realm) {
    return keycloakUrl() + "/realms/" + realm;
  }

  String databaseUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database;
  }
}
