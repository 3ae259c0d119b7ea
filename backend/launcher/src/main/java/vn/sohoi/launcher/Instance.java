package vn.sohoi.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Who runs an instance. The operating system drops the lock when the launcher dies in whatever way, so a stale "running"
 * cannot happen; the note beside it says who holds it and whether everything answered.
 */
final class Instance {
  private final Path lockFile;
  private final Path note;
  private final Path ready;
  private FileLock held;

  Instance(Settings settings) {
    lockFile = settings.instance().resolve("launcher.lock");
    note = settings.instance().resolve("launcher.pid");
    ready = settings.instance().resolve("ready");
  }

  /** The running launcher: its process and what it runs. */
  record Holder(ProcessHandle process, Mode mode) {}

  // The channel stays open as long as we run: closing it would drop the lock.
  @SuppressWarnings("resource")
  boolean take(Mode mode) throws IOException {
    FileChannel channel = new RandomAccessFile(lockFile.toFile(), "rw").getChannel();
    held = tryLock(channel);
    if (held == null) {
      channel.close();
      return false;
    }
    Files.deleteIfExists(ready);
    Files.writeString(note, ProcessHandle.current().pid() + " " + mode);
    return true;
  }

  Optional<Holder> holder() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(lockFile.toFile(), "rw");
        FileLock lock = tryLock(file.getChannel())) {
      if (lock != null || !Files.exists(note)) return Optional.empty();
      String[] words = Files.readString(note).split(" ");
      if (words.length < 2) return Optional.empty();
      return ProcessHandle.of(Long.parseLong(words[0])).map(p -> new Holder(p, Mode.valueOf(words[1])));
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  void markReady(String summary) throws IOException {
    Path draft = ready.resolveSibling("ready.new");
    Files.writeString(draft, summary);
    Files.move(draft, ready, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  Optional<String> summary() throws IOException {
    return Files.exists(ready) ? Optional.of(Files.readString(ready)) : Optional.empty();
  }

  void release() throws IOException {
    Files.deleteIfExists(ready);
    if (held != null) held.acquiredBy().close();
  }
}
