package vn.sohoi.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which operations the tests have called with success; read by the coverage test, which runs last. */
public final class Called {

    private static final Set<String> SUCCEEDED = ConcurrentHashMap.newKeySet();

    static void record(String method, String template, int status) {
        if (status < 400) {
            SUCCEEDED.add(method + " " + template);
        }
    }

    public static Set<String> succeeded() {
        return Set.copyOf(SUCCEEDED);
    }

    private Called() {}
}
