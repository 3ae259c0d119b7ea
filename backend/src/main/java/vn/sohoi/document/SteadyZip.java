package vn.sohoi.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a package anew without the time of packing, so that equal contents are equal bytes. */
final class SteadyZip {

    /** Not the very first a ZIP can name: that one Java writes in the zone of the machine. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    static byte[] of(byte[] packed) throws IOException {
        var steady = new ByteArrayOutputStream(packed.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(packed));
                var to = new ZipOutputStream(steady)) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(NO_TIME);
                to.putNextEntry(entry);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return steady.toByteArray();
    }

    private SteadyZip() {}
}
