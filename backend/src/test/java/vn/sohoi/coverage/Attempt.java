package vn.sohoi.coverage;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import vn.sohoi.testing.Contract;
import vn.sohoi.testing.Pictures;

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

    /** Changes carry the version that was seen; one that cannot be changes nothing whoever sends it. */
    Response send(RequestSpecification request, String seen) {
        var media = consumes(operation);
        if (media.startsWith("multipart")) {
            var photo = Pictures.file(Pictures.drawn(8, 8, 1), "jpg");
            request.contentType(media).multiPart("file", "anh.jpg", photo, "image/jpeg");
        } else if (!media.isEmpty()) {
            request.contentType(media).body(body);
        }
        return (reads() ? request : request.header("If-Match", seen))
                .request(method().toUpperCase(Locale.ROOT), path());
    }

    private static String consumes(String operation) {
        var parts = operation.split(" ");
        var content = Contract.document()
                .get("paths")
                .get(parts[1])
                .get(parts[0])
                .path("requestBody")
                .path("content");
        return content.isMissingNode() ? "" : content.fieldNames().next();
    }
}
