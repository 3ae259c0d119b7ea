package vn.sohoi.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the realm allows, read from the file that is shipped (ASVS 10.4). */
class RealmFileTest {

    private static final Set<String> CLIENTS =
            Set.of("sohoi-client", "sohoi-dev", "sohoi-dev-brief", "sohoi-dev-elsewhere", "front", "import");

    private static JsonNode realm;

    @BeforeAll
    static void read() throws Exception {
        realm = new ObjectMapper().readTree(Path.of("keycloak/sohoi-realm.json").toFile());
        assertThat(clients().map(client -> client.get("clientId").asText()))
                .containsExactlyInAnyOrderElementsOf(CLIENTS);
    }

    private static Stream<JsonNode> clients() {
        return StreamSupport.stream(realm.get("clients").spliterator(), false);
    }

    private static JsonNode client(String id) {
        return clients()
                .filter(client -> client.get("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isDev(JsonNode client) {
        return client.get("clientId").asText().startsWith("sohoi-dev");
    }

    /** Where a log must have no names, this is where failed sign-ins can be looked up; and not for ever. */
    @Test
    void signInsAreKeptInTheRealmForNinetyDays() {
        assertThat(realm.get("eventsEnabled").asBoolean()).isTrue();
        assertThat(realm.get("eventsExpiration").asInt()).isEqualTo(90 * 24 * 60 * 60);
    }

    @Test
    void thePasswordGrantIsTheDevClientsAloneAndIsSwitchedOffWithThem() {
        assertThat(clients()).allSatisfy(client -> {
            assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isEqualTo(isDev(client));
            if (isDev(client)) {
                assertThat(client.get("enabled").asText()).isEqualTo("${SOHOI_DEV_CLIENT:true}");
                assertThat(client.get("standardFlowEnabled").asBoolean()).isFalse();
            }
        });
    }

    @Test
    void nobodyHasTheImplicitGrantOrScopesNobodyAskedFor() {
        assertThat(clients()).allSatisfy(client -> {
            assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(client.get("fullScopeAllowed").asBoolean()).isFalse();
            assertThat(client.get("optionalClientScopes")).isEmpty();
        });
    }

    @Test
    void theWebClientNeedsPkceAndReturnsToOnePlace() {
        var web = client("sohoi-client");
        assertThat(web.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(web.get("redirectUris")).hasSize(1);
        assertThat(web.get("redirectUris").get(0).asText()).endsWith("/dang-nhap/xong");
        assertThat(web.get("webOrigins").get(0).asText()).doesNotContain("*");
        assertThat(web.get("serviceAccountsEnabled").asBoolean()).isFalse();
    }

    @Test
    void machinesHaveASecretAndNoDoorForPeople() {
        for (var id : new String[] {"front", "import"}) {
            assertThat(client(id).get("publicClient").asBoolean()).isFalse();
            assertThat(client(id).get("standardFlowEnabled").asBoolean()).isFalse();
            assertThat(client(id).get("secret").asText()).startsWith("${SOHOI_");
        }
    }

    @Test
    void tokensAreShortCodesShorterAndARefreshTokenIsUsedOnce() {
        assertThat(realm.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(realm.get("accessCodeLifespan").asInt()).isLessThanOrEqualTo(60);
        assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.get("refreshTokenMaxReuse").asInt()).isZero();
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
    }
}
