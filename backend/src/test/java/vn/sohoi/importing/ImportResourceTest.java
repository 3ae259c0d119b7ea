package vn.sohoi.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asMachine;
import static vn.sohoi.testing.HousePart.importing;
import static vn.sohoi.testing.HousePart.sample;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tree;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportResourceTest {

    private static final String HEADING = "externalKey,code,name,type,kind,parentKey,validFrom\n";

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @Test
    void theProvinceHas175UnitsAndTheSameFileAgainChangesNothing() {
        importing("units", sample("units-2023.csv"), false)
                .statusCode(200)
                .body("state", equalTo("COMMITTED"))
                .body("counts.total", equalTo(175))
                .body("counts.unchanged", equalTo(175));
        var province = asMachine("import").get("/api/v1/units?code=04").path("items[0].id");
        asMachine("import")
                .get("/api/v1/units?kind=COMMUNE&count=true&limit=1&within=" + province)
                .then()
                .body("count", equalTo(161));
        asMachine("import")
                .get("/api/v1/units?kind=DISTRICT&count=true&limit=1&within=" + province)
                .then()
                .body("count", equalTo(10));
    }

    @Test
    void oneBadRowRejectsTheWholeFileAndNamesRowAndColumn() {
        var file = HEADING + "t-1,,Đơn Lẻ,xã,COMMUNE,2023-042,2021-01-01\nt-2,,,xã,COMMUNE,nowhere,01/02/2021\n";
        importing("units", file.getBytes(StandardCharsets.UTF_8), false)
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("counts.created", equalTo(0))
                .body("problems.column", hasItem("parentKey"))
                .body("problems.find { it.column == 'validFrom' }.rows", contains(3));
        asMachine("import")
                .get("/api/v1/units?q=don le&count=true")
                .then()
                .body("items.shortName", equalTo(java.util.List.of()));
    }

    @Test
    void aRehearsalKeepsNothing() {
        var file = HEADING + "t-9,,Diễn Tập,xã,COMMUNE,2023-042,2021-01-01\n";
        importing("units", file.getBytes(StandardCharsets.UTF_8), true)
                .body("state", equalTo("REHEARSED"))
                .body("counts.created", equalTo(1));
        asMachine("import").get("/api/v1/units?q=dien tap").then().body("items", equalTo(java.util.List.of()));
    }

    @Test
    void aFileThatIsNoCsvIsRefused() {
        importing("units", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}, false)
                .statusCode(422)
                .body("code", equalTo("import-file"));
    }

    @Test
    void anOfficerMayNotImport() {
        as("lan")
                .contentType("text/csv")
                .body("x")
                .post("/api/v1/imports?kind=units")
                .then()
                .statusCode(403);
    }

    @Test
    void aClerkHandsOutNeitherTheHouseNorItsImports() {
        for (var role : new String[] {"ADMIN", "CLERK"}) {
            var file = "login,name,unitKey,role,title,from\nai.do,Ai Đó,2023-04,%s,Máy,2021-01-01\n".formatted(role);
            importing("officers", file.getBytes(StandardCharsets.UTF_8), false)
                    .body("state", equalTo("REJECTED"))
                    .body("problems[0].column", equalTo("role"));
        }
        as("admin").get("/api/v1/officers?login=ai.do").then().body("items", equalTo(java.util.List.of()));
    }

    @Test
    void theClerkOfOneUnitBringsNothingIntoTheHouse() {
        var tree = Tree.grow();
        tree.admit("phuong", "Lục Thị Phượng", tree.key() + "-c", "OFFICER");
        var officer = as("admin").get("/api/v1/officers?login=phuong").path("items[0].id");
        as("admin")
                .body(java.util.Map.of(
                        "officerId", officer,
                        "unitId", tree.commune(),
                        "role", "CLERK",
                        "title", "Văn thư",
                        "position", "OTHER",
                        "from", "2023-01-01"))
                .post("/api/v1/offices")
                .then()
                .statusCode(201);
        as("phuong")
                .contentType("text/csv")
                .body(sample("units-2023.csv"))
                .post("/api/v1/imports?kind=units")
                .then()
                .statusCode(403);
    }
}
