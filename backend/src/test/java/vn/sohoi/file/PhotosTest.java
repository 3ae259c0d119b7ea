package vn.sohoi.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sohoi.testing.Pictures.cut;
import static vn.sohoi.testing.Pictures.drawn;
import static vn.sohoi.testing.Pictures.file;
import static vn.sohoi.testing.Pictures.flood;
import static vn.sohoi.testing.Pictures.read;
import static vn.sohoi.testing.Pictures.withExif;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotosTest {

    private final Photos photos = new Photos();

    @Test
    void whatThePhoneWroteIntoThePhotoIsGoneAndTheTurnItAskedForIsMade() {
        var sent = withExif(file(drawn(800, 600, 7), "jpeg"), "22.8125N 105.4321E Thai Son");

        var photo = photos.read(sent);

        assertThat(new String(photo.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Thai Son");
        assertThat(new String(photo.thumbnail(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Thai Son");
        assertThat(photo.width()).isEqualTo(600);
        assertThat(photo.height()).isEqualTo(800);
        var upright = read(photo.content());
        assertThat(isDark(upright, 300, 780)).isTrue();
        assertThat(isDark(upright, 300, 20)).isFalse();
    }

    @Test
    void theThumbnailIsSmallAndKeepsTheShape() {
        var small = read(photos.read(file(drawn(2000, 1000, 7), "png")).thumbnail());

        assertThat(small.getWidth()).isEqualTo(480);
        assertThat(small.getHeight()).isEqualTo(240);
    }

    @Test
    void aLargePhotoIsKeptWithFewerPixels() {
        var photo = photos.read(file(drawn(8000, 6000, 7), "jpeg"));

        assertThat(photo.width()).isEqualTo(4000);
        assertThat(photo.height()).isEqualTo(3000);
    }

    @Test
    void whatIsClearInAPngBecomesWhite() {
        var photo = photos.read(file(new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB), "png"));

        assertThat(read(photo.content()).getRGB(20, 20)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void bytesAfterTheEndAreLeftBehind() {
        var sent = file(drawn(60, 60, 7), "jpeg");
        var more = java.util.Arrays.copyOf(sent, sent.length + 5000);

        assertThat(photos.read(more).content()).isEqualTo(photos.read(sent).content());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 50, 90, 99})
    void aPhotoThatWasCutOffIsRefused(int percent) {
        refused(cut(file(drawn(800, 600, 7), "jpeg"), percent), "photo-unreadable");
        refused(cut(file(drawn(800, 600, 7), "png"), percent), "photo-unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Báo cáo kết quả",
                "<!doctype html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "%PDF-1.7",
                "GIF89a"
            })
    void whatIsNoPhotoIsRefused(String text) {
        refused(text.getBytes(StandardCharsets.UTF_8), "photo-unreadable");
    }

    @Test
    void otherPicturesAreRefused() {
        refused(file(drawn(60, 60, 7), "gif"), "photo-unreadable");
        refused(file(drawn(60, 60, 7), "bmp"), "photo-unreadable");
    }

    @Test
    void aFloodOfPixelsIsRefusedBeforeItIsDecoded() {
        refused(flood(65_500, 65_500), "photo-too-large");
        refused(flood(Integer.MAX_VALUE, Integer.MAX_VALUE), "photo-too-large");
        refused(new byte[10 * 1024 * 1024 + 1], "photo-too-large");
    }

    private void refused(byte[] file, String code) {
        assertThatThrownBy(() -> photos.read(file)).hasMessage(code);
    }

    private static boolean isDark(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) >> 16 & 0xFF) < 100;
    }
}
