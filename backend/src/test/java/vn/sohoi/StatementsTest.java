package vn.sohoi;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.Pictures.drawn;
import static vn.sohoi.testing.Pictures.file;
import static vn.sohoi.testing.Records.ACTIVITIES;
import static vn.sohoi.testing.Records.BAO_LAM;
import static vn.sohoi.testing.Records.CAO_BANG;
import static vn.sohoi.testing.Records.COUNTS;
import static vn.sohoi.testing.Records.THAI_SON;
import static vn.sohoi.testing.Records.activity;
import static vn.sohoi.testing.Records.count;
import static vn.sohoi.testing.Records.post;
import static vn.sohoi.testing.Records.recorded;
import static vn.sohoi.testing.Records.unit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.GivenPlan;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

/** What is asked of the database does not grow with the page, the photos or the tree. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StatementsTest {

    /** Who asks and with which offices, what is within reach, the page, and one query for each kind of name on it. */
    private static final long FEW = 16;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void counted() {
        HousePart.province();
        sessions.getStatistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void countedNoMore() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void fiftyActivitiesCostWhatOneCosts() {
        for (var i = 0; i < 50; i++) {
            recorded(i % 2 == 0 ? "nga" : "lan", activity(i % 2 == 0 ? THAI_SON : BAO_LAM, "Đếm " + i, "2017-02-01"));
        }

        for (var login : new String[] {"lan", "mai"}) {
            var one = statements(login, ACTIVITIES + "?limit=1");
            assertThat(statements(login, ACTIVITIES + "?limit=50"))
                    .isLessThanOrEqualTo(one)
                    .isLessThanOrEqualTo(FEW);
        }
    }

    @Test
    void anActivityWithManyPhotosCostsWhatOneWithOneCosts() {
        var id = recorded("nga", activity(THAI_SON, "Nhiều ảnh", "2017-02-02"));
        addPhoto(id, 1);
        var one = statements("nga", ACTIVITIES + "/" + id);
        for (var i = 2; i < 6; i++) {
            addPhoto(id, i);
        }

        assertThat(statements("nga", ACTIVITIES + "/" + id)).isEqualTo(one).isLessThanOrEqualTo(FEW);
    }

    @Test
    void aMatrixOfManyUnitsCostsWhatOneRowCosts() {
        var matrix = "/api/v1/plans/" + GivenPlan.issued("mai", "hanh") + "/coverage?count=true";
        var one = statements("mai", matrix + "&limit=1");

        assertThat(statements("mai", matrix + "&limit=500&within=" + unit(CAO_BANG)))
                .isLessThanOrEqualTo(one)
                .isLessThanOrEqualTo(FEW);
    }

    @Test
    void countsAndEntriesCostTheSameWhateverThePage() {
        for (var i = 0; i < 20; i++) {
            var day = LocalDate.of(2017, 3, 1).plusDays(i).toString();
            post("nga", COUNTS, count(THAI_SON, day, 10, 20)).statusCode(201);
        }
        var entries = "/api/v1/ledger-entries?within=" + unit(CAO_BANG);

        assertThat(statements("mai", COUNTS + "?limit=20"))
                .isLessThanOrEqualTo(statements("mai", COUNTS + "?limit=1"))
                .isLessThanOrEqualTo(FEW);
        assertThat(statements("mai", entries + "&limit=20"))
                .isLessThanOrEqualTo(statements("mai", entries + "&limit=1"))
                .isLessThanOrEqualTo(FEW);
    }

    @Test
    void figuresCostTheSameForADistrictAndForAProvinceWithAllItsParts() {
        var district = statements("mai", "/api/v1/series?period=2023H1&breakdown=true&unit=" + unit(BAO_LAM));

        assertThat(statements("mai", "/api/v1/series?period=2023H1&breakdown=true&unit=" + unit(CAO_BANG)))
                .isLessThanOrEqualTo(district)
                .isLessThanOrEqualTo(FEW);
    }

    @Test
    void theAcknowledgementsOfAllUnitsCostWhatThoseOfOneCost() {
        var recipients = List.of(Map.of("name", "Hội LHPN các huyện, thành phố", "role", "COPY"));
        var plan = GivenPlan.create(
                        "mai",
                        Map.of(
                                "unitId", unit(CAO_BANG),
                                "document", Map.of("title", "Đếm nơi nhận", "year", 2023, "recipients", recipients),
                                "items", List.of()))
                .statusCode(201)
                .extract()
                .<String>path("id");
        GivenPlan.move("mai", plan, "submission").statusCode(200);
        GivenPlan.move("hanh", plan, "approval").statusCode(200);
        GivenPlan.move("mai", plan, "issue").statusCode(200);
        var acknowledgements = "/api/v1/plans/" + plan + "/acknowledgements?limit=";

        assertThat(statements("mai", acknowledgements + 10))
                .isLessThanOrEqualTo(statements("mai", acknowledgements + 1))
                .isLessThanOrEqualTo(FEW);
    }

    private static void addPhoto(String activity, int number) {
        as("nga")
                .contentType("multipart/form-data")
                .multiPart("file", number + ".jpg", file(drawn(64, 48, 7000 + number * 16), "jpeg"), "image/jpeg")
                .post(ACTIVITIES + "/" + activity + "/evidence")
                .then()
                .statusCode(201);
    }

    /** The fewest of several times: what a job in the background asks meanwhile is counted too, but not each time. */
    private long statements(String login, String path) {
        as(login).get(path).then().statusCode(200);
        return LongStream.range(0, 4)
                .map(time -> {
                    sessions.getStatistics().clear();
                    as(login).get(path).then().statusCode(200);
                    return sessions.getStatistics().getPrepareStatementCount();
                })
                .min()
                .orElseThrow();
    }
}
