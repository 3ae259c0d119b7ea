package vn.sohoi.coverage;

import java.util.List;

/**
 * How a stranger tries one operation of the contract, and how it must end. The ids fill the variables of the path in
 * order; the canary is what must not appear in an answer.
 */
record Attempt(String operation, Ending ending, List<String> ids, String query, String body, String canary) {

    enum Ending {
        /** 404: the stranger cannot tell that the thing exists. */
        ABSENT,
        /** 200 without the canary, which the owner is shown by the same request. */
        UNLISTED,
        /** 403: needs a role that the stranger holds nowhere. */
        FORBIDDEN,
        /** 2xx: the same for everybody who is signed in. */
        SHARED,
        /** 2xx even for nobody. */
        PUBLIC
    }

    String method() {
        return operation.split(" ")[0];
    }

    String path() {
        var path = operation.split(" ")[1];
        for (var id : ids) {
            path = path.replaceFirst("\\{[^/]+}", id);
        }
        return query.isEmpty() ? path : path + "?" + query;
    }

    boolean reads() {
        return method().equals("get");
    }
}
