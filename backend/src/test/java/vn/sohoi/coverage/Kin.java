package vn.sohoi.coverage;

import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asMachine;
import static vn.sohoi.testing.As.asNobody;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.sohoi.testing.HousePart;

/** Everybody around one district: at it, above it, below it, beside it and elsewhere; one office each. */
final class Kin {

    static final String OFFICER = "lan";
    static final String APPROVER = "hoa";

    /** Held an office at the district until yesterday, and none since. */
    private static final String FORMER = "phuong";

    /** The columns of the matrix, in its order. */
    static Map<String, Supplier<RequestSpecification>> callers() {
        var callers = new LinkedHashMap<String, Supplier<RequestSpecification>>();
        callers.put("nobody", () -> asNobody());
        callers.put("former", () -> as(FORMER));
        callers.put("stranger", () -> as("yen"));
        callers.put("sibling", () -> as("thu"));
        callers.put("child", () -> as("nga"));
        callers.put("officer", () -> as(OFFICER));
        callers.put("approver", () -> as("hoa"));
        callers.put("parent", () -> as("mai"));
        callers.put("parent-appr", () -> as("hanh"));
        callers.put("inspector", () -> as("ubkt"));
        callers.put("admin", () -> as("admin"));
        callers.put("clerk", () -> asMachine("import"));
        callers.put("partner", () -> asMachine("front"));
        return callers;
    }

    /** The commune of the district in the middle. */
    static String commune(UUID district) {
        return as(OFFICER)
                .get("/api/v1/units?limit=1&parent=" + district)
                .then()
                .extract()
                .path("items[0].id");
    }

    /** The district in the middle. */
    static UUID grow() {
        HousePart.province();
        var key = "k" + UUID.randomUUID().toString().substring(0, 8);
        imported("units", """
                externalKey,code,name,type,kind,parentKey,validFrom
                %1$s-p,,Tỉnh %1$s,,PROVINCE,,2021-01-01
                %1$s-d,,Huyện Giữa %1$s,,DISTRICT,%1$s-p,2021-01-01
                %1$s-e,,Huyện Bên %1$s,,DISTRICT,%1$s-p,2021-01-01
                %1$s-c,,Xã %1$s,,COMMUNE,%1$s-d,2021-01-01
                """.formatted(key));
        imported("officers", """
                login,name,unitKey,role,title,from
                lan,Lý Thị Lan,%1$s-d,OFFICER,Chủ tịch,2021-01-01
                hoa,Hoàng Thị Hoa,%1$s-d,APPROVER,Phó Chủ tịch,2021-01-01
                nga,Hoàng Thị Nga,%1$s-c,OFFICER,Chủ tịch,2021-01-01
                thu,Đàm Thị Thu,%1$s-e,OFFICER,Chủ tịch,2021-01-01
                mai,Nông Thị Mai,%1$s-p,OFFICER,Ban Tổ chức,2021-01-01
                hanh,Hoàng Thị Hạnh,%1$s-p,APPROVER,Chủ tịch,2021-01-01
                ubkt,Triệu Thị Kiểm,%1$s-p,INSPECTOR,Ủy viên Ủy ban Kiểm tra,2021-01-01
                phuong,Lục Thị Phượng,%1$s-d,OFFICER,Ủy viên,2021-01-01
                service-account-front,Ủy ban MTTQ Việt Nam tỉnh (máy),%1$s-d,PARTNER,Máy,2021-01-01
                """.formatted(key));
        endOfficesOf(FORMER);
        return UUID.fromString(as(OFFICER)
                .queryParam("q", "Huyện Giữa " + key)
                .get("/api/v1/units")
                .then()
                .extract()
                .path("items[0].id"));
    }

    private static void endOfficesOf(String login) {
        var officer = as("admin")
                .get("/api/v1/officers?login=" + login)
                .then()
                .extract()
                .<String>path("items[0].id");
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        as("admin")
                .get("/api/v1/officers/{id}", officer)
                .then()
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("offices")
                .stream()
                .filter(office -> office.get("state").equals("CURRENT"))
                .forEach(office -> as("admin")
                        .header("If-Match", "\"" + office.get("version") + "\"")
                        .body(Map.of("on", today, "reason", "Thôi giữ chức vụ"))
                        .post("/api/v1/offices/{id}/ending", (Object) office.get("id"))
                        .then()
                        .statusCode(200));
    }

    static UUID above(UUID unit) {
        return UUID.fromString(
                as(OFFICER).get("/api/v1/units/{id}", unit).then().extract().path("parentId"));
    }

    private static void imported(String kind, String rows) {
        HousePart.importing(kind, rows.getBytes(StandardCharsets.UTF_8), false).statusCode(200);
    }

    private Kin() {}
}
