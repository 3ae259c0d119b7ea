package vn.sohoi.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;

/** Reads what people upload: judged by its content, measured before it is decoded, and drawn anew. */
@ApplicationScoped
public class Photos {

    public static final String MEDIA_TYPE = "image/jpeg";

    private static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final long MAX_PIXELS = 50_000_000;

    /** What is kept of a larger picture: enough to read a banner on the wall, and it fits in memory several times. */
    private static final long KEPT_PIXELS = 13_000_000;

    private static final int THUMBNAIL = 480;
    private static final float QUALITY = 0.88f;
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
            var image = opaque(decode(upload));
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

    private static BufferedImage decode(byte[] upload) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw refused("photo-unreadable");
            }
            var reader = readers.next();
            try {
                reader.setInput(stream);
                return upright(reader, measured(reader, upload));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Every so many pixels are read, so that a picture of 50 megapixels never stands in memory whole. */
    private static int measured(ImageReader reader, byte[] upload) throws IOException {
        var format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!FORMATS.contains(format) || format.equals("jpeg") && !JpegSegments.reachTheEnd(upload)) {
            throw refused("photo-unreadable");
        }
        var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MAX_PIXELS) {
            throw refused("photo-too-large");
        }
        return (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS));
    }

    private static BufferedImage upright(ImageReader reader, int step) throws IOException {
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(0, wanted);
        var orientation = orientation(reader);
        return orientation == null
                ? image
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    /** Only a JPEG says how it was held; what it says may be as odd as the phone that wrote it, and the picture is good. */
    private static Orientation orientation(ImageReader reader) {
        try {
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static BufferedImage opaque(BufferedImage image) {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = opaque.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), wanted);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Problem refused(String code) {
        return new Problem.Invalid(code, new FieldError("/file", code));
    }
}
