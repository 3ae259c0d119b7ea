package vn.sohoi.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the PostgreSQL programs from the class path. All or nothing: the folder appears when it is complete. */
final class Archive {
  private Archive() {}

  static void unpackTxz(String resource, Path target) throws IOException {
    if (Files.exists(target)) return;
    Files.createDirectories(target.getParent());
    Path draft = Files.createTempDirectory(target.getParent(), "unpack");
    try (InputStream in = Archive.class.getResourceAsStream(resource)) {
      if (in == null) throw new LaunchException("Not on the class path: " + resource);
      unpack(new TarArchiveInputStream(new XZCompressorInputStream(in)), draft);
    }
    Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.exists(target)) throw e; // another launcher was faster
    }
  }

  private static void unpack(TarArchiveInputStream tar, Path folder) throws IOException {
    for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
      Path file = folder.resolve(entry.getName()).normalize();
      if (!file.startsWith(folder)) throw new IOException("Entry outside the archive: " + entry.getName());
      if (entry.isDirectory()) {
        Files.createDirectories(file);
        continue;
      }
      Files.createDirectories(file.getParent());
      if (entry.isSymbolicLink()) {
        Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      } else if (entry.isLink()) {
        Files.createLink(file, folder.resolve(entry.getLinkName()).normalize());
      } else {
        Files.copy(tar, file);
        boolean runs = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
      }
    }
  }
}
