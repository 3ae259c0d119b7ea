package vn.sohoi.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asNobody;
import static vn.sohoi.testing.Pictures.cut;
import static vn.sohoi.testing.Pictures.drawn;
import static vn.sohoi.testing.Pictures.file;
import static vn.sohoi.testing.Pictures.flood;
import static vn.sohoi.testing.Pictures.withExif;
import static vn.sohoi.testing.Records.ACTIVITIES;
import static vn.sohoi.testing.Records.THAI_SON;
import static vn.sohoi.testing.Records.activity;
import static vn.sohoi.testing.Records.recorded;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EvidenceResourceTest {

    /** Names of files go out as UTF-8. */
    private static final RestAssuredConfig LIKE_A_BROWSER = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));

    private static int shade;

    private String activity;

    @BeforeEach
    void anActivityOfThaiSon() {
        HousePart.province();
        activity = recorded("nga", activity(THAI_SON, "Có ảnh", "2024-05-01"));
    }

    @ParameterizedTest
    @CsvSource({"jpeg, image/jpeg", "png, image/png", "png, text/html"})
    void aPhotoIsKeptWhateverTheClientCallsIt(String format, String mediaType) throws Exception {
        var added = add("nga", "ảnh 1." + format, mediaType, photo(format))
                .statusCode(201)
                .body("mediaType", equalTo("image/jpeg"))
                .body("name", equalTo("ảnh 1." + format))
                .body("width", equalTo(640))
                .body("addedBy.name", equalTo("Hoàng Thị Nga"));
        var content = as("lan")
                .get(path(added.extract().path("id"), "content"))
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", containsString("private"))
                .extract()
                .asByteArray();

        assertThat(sha256(content)).isEqualTo(added.extract().path("sha256"));
        assertThat(content.length).isEqualTo(added.extract().<Integer>path("size"));
        as("lan").get(ACTIVITIES + "/" + activity).then().body("evidence", hasSize(1));
        as("nga")
                .queryParam("unit", vn.sohoi.testing.Records.unit(THAI_SON))
                .get(ACTIVITIES)
                .then()
                .body("items.find { it.id == '" + activity + "' }.evidenceCount", equalTo(1));
    }

    @Test
    void nothingOfThePlaceThePhoneKeptIsServed() {
        var sent = withExif(photo("jpeg"), "22.8125N 105.4321E");
        var id = add("nga", "gps.jpg", "image/jpeg", sent)
                .statusCode(201)
                .body("width", equalTo(480))
                .body("height", equalTo(640))
                .extract()
                .<String>path("id");

        for (var size : new String[] {"content", "thumbnail"}) {
            var served = as("nga").get(path(id, size)).then().extract().asByteArray();
            assertThat(new String(served, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "105.4321E");
        }
    }

    static Stream<Arguments> noPhotos() {
        var html = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("bao-cao.txt", "Báo cáo".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("x.html", html),
                Arguments.of("x.jpg", html),
                Arguments.of("x.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("cut.jpg", cut(file(drawn(640, 480, 1), "jpeg"), 60)),
                Arguments.of("cut.png", cut(file(drawn(640, 480, 1), "png"), 60)),
                Arguments.of("empty.jpg", new byte[0]),
                Arguments.of("flood.png", flood(65_500, 65_500)));
    }

    @ParameterizedTest
    @MethodSource("noPhotos")
    void whatIsNoPhotoIsRefusedAndNothingIsKept(String name, byte[] bytes) {
        add("nga", name, "image/jpeg", bytes)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/file"));
        as("nga").get(ACTIVITIES + "/" + activity).then().body("evidence", empty());
    }

    @Test
    void theSamePhotoTwiceIsToldAndKeptOnce() {
        var photo = photo("jpeg");
        add("nga", "một.jpg", "image/jpeg", photo).statusCode(201);

        add("nga", "hai.jpg", "image/jpeg", photo).statusCode(409).body("code", equalTo("evidence-repeated"));
        as("nga").get(ACTIVITIES + "/" + activity).then().body("evidence.name", equalTo(java.util.List.of("một.jpg")));
    }

    @Test
    void theSamePhotoMayShowTwoActivities() {
        var photo = photo("jpeg");
        add("nga", "chung.jpg", "image/jpeg", photo).statusCode(201);
        activity = recorded("nga", activity(THAI_SON, "Cùng ảnh", "2024-05-02"));

        add("nga", "chung.jpg", "image/jpeg", photo).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "'../../etc/passwd.jpg', passwd.jpg",
        "'C:\\Users\\nga\\ảnh.jpg', ảnh.jpg",
        "'/', photo",
        "'Tuyên truyền 2023.jpg', Tuyên truyền 2023.jpg"
    })
    void aNameIsALabelNotAPath(String sent, String kept) {
        add("nga", sent, "image/jpeg", photo("jpeg")).statusCode(201).body("name", equalTo(kept));
    }

    @Test
    void whoMayNotSeeTheActivityFindsNoPhoto() {
        var id = add("nga", "riêng.jpg", "image/jpeg", photo("jpeg")).extract().<String>path("id");
        var other = recorded("nga", activity(THAI_SON, "Hoạt động khác", "2024-05-03"));

        for (var size : new String[] {"content", "thumbnail"}) {
            as("thu").get(path(id, size)).then().statusCode(404);
            asNobody().get(path(id, size)).then().statusCode(401);
            as("nga")
                    .get(ACTIVITIES + "/" + other + "/evidence/" + id + "/" + size)
                    .then()
                    .statusCode(404);
        }
        add("thu", "lạ.jpg", "image/jpeg", photo("jpeg")).statusCode(404);
        add("lan", "trên.jpg", "image/jpeg", photo("jpeg")).statusCode(403);
    }

    @Test
    void aCancelledActivityTakesNoPhoto() {
        as("nga")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Nhầm"))
                .post(ACTIVITIES + "/" + activity + "/cancellation")
                .then()
                .statusCode(200);

        add("nga", "muộn.jpg", "image/jpeg", photo("jpeg")).statusCode(409).body("code", equalTo("activity-cancelled"));
    }

    private static byte[] photo(String format) {
        return file(drawn(640, 480, ++shade * 16), format);
    }

    private ValidatableResponse add(String login, String name, String mediaType, byte[] bytes) {
        var part = new MultiPartSpecBuilder(bytes)
                .controlName("file")
                .fileName(name)
                .mimeType(mediaType)
                .charset(StandardCharsets.UTF_8)
                .build();
        return as(login)
                .config(LIKE_A_BROWSER)
                .contentType("multipart/form-data")
                .multiPart(part)
                .post(ACTIVITIES + "/" + activity + "/evidence")
                .then();
    }

    private String path(String id, String size) {
        return ACTIVITIES + "/" + activity + "/evidence/" + id + "/" + size;
    }

    private static String sha256(byte[] bytes) throws Exception {
        var digest = java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
        return HexFormat.of().formatHex(digest);
    }
}
