package vn.sohoi.platform;

import static org.hamcrest.Matchers.equalTo;
import static vn.sohoi.testing.As.asNobody;
import static vn.sohoi.testing.As.bearer;
import static vn.sohoi.testing.Refusal.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import vn.sohoi.testing.RealParts;
import vn.sohoi.testing.Tokens;

/** A token that is not of our realm, for our API and of this minute opens nothing. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BadTokenTest {

    @Test
    void nobodyIsAskedToSignIn() {
        refused(401, "unauthorized", () -> asNobody(), r -> r.get("/api/v1/units"))
                .header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void anExpiredTokenIsRefused() throws InterruptedException {
        bearer(Tokens.officer("lan")).get("/api/v1/units?limit=1").then().statusCode(200);
        var token = Tokens.ofTwoSeconds("lan");
        bearer(token).get("/api/v1/units?limit=1").then().statusCode(200);
        Thread.sleep(3_500);
        refusedToken(token);
    }

    @Test
    void aTokenMadeForAnotherApiIsRefused() {
        refusedToken(Tokens.forAnotherApi("lan"));
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() {
        refusedToken(Tokens.ofAnotherRealm());
    }

    @Test
    void aForgedTokenIsRefused() {
        refusedToken("nonsense");
        refusedToken("eyJhbGciOiJub25lIn0.e30.");
        var parts = Tokens.officer("lan").split("\\.");
        refusedToken(parts[0] + "." + parts[1] + "." + parts[2].substring(0, 20) + "AAAA" + parts[2].substring(24));
        var claims = new String(Base64.getUrlDecoder().decode(parts[1])).replace("\"lan\"", "\"mai\"");
        refusedToken(parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes()) + "."
                + parts[2]);
    }

    private static void refusedToken(String token) {
        refused(401, "unauthorized", () -> bearer(token), r -> r.get("/api/v1/me"));
        refused(401, "unauthorized", () -> bearer(token), r -> r.body("{}").post("/api/v1/plans"));
    }
}
