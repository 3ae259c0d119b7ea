package vn.sohoi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Generated passwords of one instance, one file each, readable by the owner only. */
final class Secrets {
  private final Path folder;

  Secrets(Settings settings) throws IOException {
    folder = settings.instance().resolve("secrets");
    Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      Path draft = Files.createTempFile(folder, name, ".new"); // created 0600
      Files.writeString(draft, HexFormat.of().formatHex(random));
      Files.move(draft, file);
    }
    return file;
  }

  String get(String name) throws IOException {
    return Files.readString(file(name)).strip();
  }
}
