package vn.sohoi.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Points the service at the real PostgreSQL and the real Keycloak that {@code make infra} started. */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url", required("SOHOI_TEST_DB_URL"),
                "quarkus.datasource.username", required("SOHOI_TEST_DB_USER"),
                "quarkus.datasource.password", required("SOHOI_TEST_DB_PASSWORD"),
                "quarkus.oidc.auth-server-url", required("SOHOI_TEST_OIDC_URL"),
                "quarkus.flyway.clean-at-start", "true",
                "quarkus.flyway.clean-disabled", "false");
    }

    static String required(String name) {
        var value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set: run the tests through make test-backend");
        }
        return value;
    }

    @Override
    public void stop() {}
}
