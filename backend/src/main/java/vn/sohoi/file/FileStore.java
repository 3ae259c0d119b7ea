package vn.sohoi.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sohoi.platform.Digest;

/**
 * Bytes under the name of their digest. They are on disk before the row is committed; a transaction that fails
 * leaves at most bytes nobody names, never a name without bytes.
 */
@ApplicationScoped
public class FileStore {

    private final EntityManager database;
    private final Clock clock;
    private final Path directory;

    FileStore(EntityManager database, Clock clock, @ConfigProperty(name = "sohoi.files.dir") String directory) {
        this.database = database;
        this.clock = clock;
        this.directory = Path.of(directory);
    }

    /** Keeps the bytes and names them; runs in the caller's transaction. */
    public StoredFile store(byte[] bytes, String mediaType) {
        var sha256 = Digest.sha256(bytes);
        write(place(sha256), bytes);
        waitForOthersKeeping(sha256);
        return database.createQuery("from FileRow f where f.sha256 = :sha256", FileRow.class)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> add(new FileRow(sha256, mediaType, bytes.length, clock.instant())))
                .stored();
    }

    public StoredFile require(UUID id) {
        return database.find(FileRow.class, id).stored();
    }

    /** Several files by id; one query however many. */
    public Map<UUID, StoredFile> all(Collection<UUID> ids) {
        return database.createQuery("from FileRow f where f.id in :ids", FileRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(FileRow::stored)
                .collect(Collectors.toMap(StoredFile::id, file -> file));
    }

    public byte[] read(StoredFile file) {
        try {
            return Files.readAllBytes(place(file.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two who keep the same bytes at once get one row: the second sees the first one's when it may go on. */
    private void waitForOthersKeeping(String sha256) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:sha256, 11)) as text)")
                .setParameter("sha256", sha256)
                .getSingleResult();
    }

    private FileRow add(FileRow row) {
        database.persist(row);
        return row;
    }

    private Path place(String sha256) {
        return directory.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static void write(Path place, byte[] bytes) {
        if (Files.exists(place)) {
            return;
        }
        try {
            Files.createDirectories(place.getParent());
            var draft = Files.createTempFile(place.getParent(), "draft", null);
            try {
                Files.write(draft, bytes);
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
