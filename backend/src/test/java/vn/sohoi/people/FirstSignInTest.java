package vn.sohoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohoi.testing.As.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.AtOnce;
import vn.sohoi.testing.HousePart;
import vn.sohoi.testing.RealParts;

/** A login belongs to whoever of the realm used it first. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FirstSignInTest {

    @Inject
    EntityManager database;

    @BeforeEach
    void province() {
        HousePart.province();
    }

    @Test
    void theFirstRequestsMayComeAtOnce() throws Exception {
        bound("phuong", null);
        AtOnce.send(8, number -> as("phuong").get("/api/v1/me"))
                .forEach(answer -> assertThat(answer.statusCode()).isEqualTo(200));
    }

    @Test
    void aLoginGivenToSomebodyElseOpensNothing() {
        var first = as("yen").get("/api/v1/me").then().statusCode(200).extract().<String>path("login");
        assertThat(first).isEqualTo("yen");
        var subject = bound("yen", "somebody-else");
        as("yen").get("/api/v1/me").then().statusCode(401);
        bound("yen", subject);
        as("yen").get("/api/v1/me").then().statusCode(200);
    }

    /** Sets who is behind a login and tells who was. */
    private String bound(String login, String subject) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = (String) database.createNativeQuery("select subject from officer where login = :login")
                    .setParameter("login", login)
                    .getSingleResult();
            database.createNativeQuery("update officer set subject = cast(:subject as text) where login = :login")
                    .setParameter("subject", subject)
                    .setParameter("login", login)
                    .executeUpdate();
            return before;
        });
    }
}
