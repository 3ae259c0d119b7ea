package vn.sohoi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Heads of the chain kept outside the database, one file a day: a plain chain does not see its own tail cut off. Who
 * wants more keeps copies of these small files where no administrator of the database comes.
 */
@ApplicationScoped
class Anchors {

    private final EntityManager database;
    private final Clock clock;
    private final Path directory;

    /** The last head this instance kept, so that a quiet house costs one short query. */
    private volatile Map.Entry<Long, String> last;

    Anchors(EntityManager database, Clock clock, @ConfigProperty(name = "sohoi.files.dir") String files) {
        this.database = database;
        this.clock = clock;
        this.directory = Path.of(files, "audit");
    }

    String chain() {
        return database.createNativeQuery("select id from audit_chain")
                .getSingleResult()
                .toString();
    }

    /**
     * Writes down where the chain ends now, if it went on. A head is followed only by a chain that still has it: the
     * next head of a chain that was cut off or written anew would wipe out the proof. False when it has it no more.
     */
    boolean keep() {
        var head = link("order by position desc limit 1");
        var before = last;
        if (head == null || head.equals(before)) {
            return true;
        }
        var kept = kept().lastEntry();
        if (kept != null && !kept.equals(link("where position = " + kept.getKey()))) {
            return false;
        }
        write(head);
        last = head;
        return true;
    }

    @SuppressWarnings("unchecked")
    private Map.Entry<Long, String> link(String which) {
        List<Object[]> rows = database.createNativeQuery("select position, hash from audit_link " + which)
                .getResultList();
        return rows.isEmpty()
                ? null
                : Map.entry(((Number) rows.getFirst()[0]).longValue(), (String) rows.getFirst()[1]);
    }

    /** Moved into place, so that a reader sees a whole file or none. */
    private void write(Map.Entry<Long, String> head) {
        var file = directory.resolve(chain() + "-" + LocalDate.now(clock) + ".head");
        try {
            Files.createDirectories(directory);
            var draft = Files.createTempFile(directory, "head", ".draft");
            Files.writeString(draft, head.getKey() + " " + head.getValue() + " " + clock.instant() + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hashes kept, by position; those of another chain, as of an older database, are none of this one's. */
    TreeMap<Long, String> kept() {
        var kept = new TreeMap<Long, String>();
        if (!Files.isDirectory(directory)) {
            return kept;
        }
        try (var files = Files.newDirectoryStream(directory, UUID.fromString(chain()) + "-*.head")) {
            for (var file : files) {
                var words = Files.readString(file).split("\\s+");
                kept.put(Long.valueOf(words[0]), words[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept;
    }
}
