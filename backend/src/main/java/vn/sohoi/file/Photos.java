package vn.sohoi.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;

/** Reads what people upload: judged by its content, measured before it is decoded, and drawn anew. */
@ApplicationScoped
public class Photos {

    public static final String MEDIA_TYPE = "image/jpeg";

    private static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final long MAX_PIXELS = 50_000_000;
    private static final int THUMBNAIL = 480;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    static {
        ImageIO.setUseCache(false);
    }

    /** Drawing the pixels anew leaves EXIF, GPS and whatever hides behind them; the turn it asks for is made first. */
    public Photo read(byte[] upload) {
        if (upload.length > MAX_BYTES) {
            throw refused("photo-too-large");
        }
        try {
            measure(upload);
            var image = Thumbnails.of(new ByteArrayInputStream(upload))
                    .scale(1)
                    .useExifOrientation(true)
                    .asBufferedImage();
            var large = Math.max(image.getWidth(), image.getHeight()) > THUMBNAIL;
            var thumbnail =
                    large ? Thumbnails.of(image).size(THUMBNAIL, THUMBNAIL).asBufferedImage() : image;
            return new Photo(jpeg(image), jpeg(thumbnail), image.getWidth(), image.getHeight());
        } catch (Problem e) {
            throw e;
        } catch (IOException | RuntimeException e) { // decoders of broken files throw anything
            throw refused("photo-unreadable");
        }
    }

    private static void measure(byte[] upload) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw refused("photo-unreadable");
            }
            var reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw refused("photo-unreadable");
                }
                reader.setInput(stream, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
                    throw refused("photo-too-large");
                }
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = opaque.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        Thumbnails.of(opaque).scale(1).outputFormat("jpg").outputQuality(0.88).toOutputStream(bytes);
        return bytes.toByteArray();
    }

    private static Problem refused(String code) {
        return new Problem.Invalid(code, new FieldError("/file", code));
    }
}
