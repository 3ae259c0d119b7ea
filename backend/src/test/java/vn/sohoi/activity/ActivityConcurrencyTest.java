package vn.sohoi.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.Pictures.drawn;
import static vn.sohoi.testing.Pictures.file;
import static vn.sohoi.testing.Records.ACTIVITIES;
import static vn.sohoi.testing.Records.THAI_SON;
import static vn.sohoi.testing.Records.activity;
import static vn.sohoi.testing.Records.recorded;
import static vn.sohoi.testing.Records.unit;
import static vn.sohoi.testing.Records.with;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.AtOnce;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

/** Officers who press the button at the same moment. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ActivityConcurrencyTest {

    private static final int OFFICERS = 8;

    @Inject
    EntityManager database;

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @RepeatedTest(5)
    void ofSeveralEditsOfOneVersionOneWinsAndItsFiguresCount() throws Exception {
        var draft = with(activity(THAI_SON, "Cùng sửa", "2016-01-01"), "attendances", 100);
        var id = recorded("nga", draft);

        var answers = AtOnce.send(OFFICERS, i -> edit(id, with(draft, "attendances", i)));

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 412))
                .hasSize(OFFICERS - 1);
        assertThat(posted(id)).isEqualTo(attendances(id));
    }

    @RepeatedTest(5)
    void aDoubleSubmitWithOneKeyIsOneRecord() throws Exception {
        var draft = activity(THAI_SON, "Bấm nhiều lần " + UUID.randomUUID(), "2016-01-02");
        var key = UUID.randomUUID().toString();

        var answers = AtOnce.send(
                OFFICERS,
                i -> as("nga").header("Idempotency-Key", key).body(draft).post(ACTIVITIES));

        var made = answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertThat(made).isNotEmpty();
        assertThat(new HashSet<>(
                        made.stream().map(answer -> answer.<String>path("id")).toList()))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 201))
                .allMatch(answer ->
                        answer.statusCode() == 409 && answer.path("code").equals("idempotency-running"));
        as("nga")
                .queryParam("q", draft.get("title"))
                .queryParam("count", true)
                .get(ACTIVITIES)
                .then()
                .body("count", equalTo(1));
    }

    /** An edit that changes nothing would post what it read; so it waits, and is told that what it read is old. */
    @Test
    void anEditThatChangesNothingDoesNotTakeBackWhatAnotherOneIsWriting() throws Exception {
        var draft = with(activity(THAI_SON, "Không đổi", "2016-01-03"), "attendances", 45);
        var id = recorded("nga", draft);
        try (var other = Executors.newSingleThreadExecutor()) {
            QuarkusTransaction.begin();
            database.createNativeQuery("update activity set version = 1 where id = :id")
                    .setParameter("id", UUID.fromString(id))
                    .executeUpdate();
            var unchanged = other.submit(() -> edit(id, draft));
            waitUntilSomebodyWaits();
            QuarkusTransaction.commit();

            assertThat(unchanged.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(412);
        }
    }

    @Test
    void onePhotoSentToSeveralActivitiesAtOnceIsKeptForEach() throws Exception {
        var photo = file(drawn(640, 480, 4242), "jpeg");
        var ids = List.of("Một", "Hai", "Ba", "Bốn").stream()
                .map(title -> recorded("nga", activity(THAI_SON, title, "2016-01-04")))
                .toList();

        var answers = AtOnce.send(
                ids.size(),
                i -> as("nga")
                        .contentType("multipart/form-data")
                        .multiPart("file", "photo.jpg", photo, "image/jpeg")
                        .post(ACTIVITIES + "/" + ids.get(i) + "/evidence"));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(new HashSet<>(answers.stream()
                        .map(answer -> answer.<String>path("sha256"))
                        .toList()))
                .hasSize(1);
    }

    private void waitUntilSomebodyWaits() throws InterruptedException {
        Number waiting = 0;
        for (var i = 0; i < 500 && waiting.intValue() == 0; i++) {
            Thread.sleep(10);
            waiting = (Number) database.createNativeQuery("select count(*) from pg_locks where not granted")
                    .getSingleResult();
        }
        assertThat(waiting.intValue()).isPositive();
    }

    private static Response edit(String id, Map<String, Object> draft) {
        return as("nga").header("If-Match", "\"0\"").body(draft).put(ACTIVITIES + "/" + id);
    }

    private static int attendances(String id) {
        return as("nga").get(ACTIVITIES + "/" + id).then().extract().path("attendances");
    }

    /** What the entries of the activity come to; what was taken back comes to nothing. */
    private static int posted(String id) {
        var entries = "/api/v1/ledger-entries?indicator=PROP_ATT&from=2016-01-01&to=2016-01-01&limit=500&within=";
        return as("nga")
                .get(entries + unit(THAI_SON))
                .then()
                .extract()
                .<Number>path("items.findAll { it.sourceId == '" + id + "' }.quantity.sum()")
                .intValue();
    }
}
