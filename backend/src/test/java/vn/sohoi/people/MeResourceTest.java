package vn.sohoi.people;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asMachine;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MeResourceTest {

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @Test
    void whoAmINamesTheOfficesAndTheUnit() {
        as("lan")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("kind", equalTo("PERSON"))
                .body("offices.unit.name", hasItem("Huyện Bảo Lâm"));
    }

    @Test
    void aMachineIsToldFromAPerson() {
        asMachine("import").get("/api/v1/me").then().statusCode(200).body("kind", equalTo("MACHINE"));
    }
}
