package vn.sohoi.testing;

import static vn.sohoi.testing.As.as;
import static vn.sohoi.testing.As.asMachine;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A province of a test's own, so that figures are exact whatever other tests record: mai and hanh at its head, lan in
 * the first of two districts, nga in its commune; in the second, thu.
 */
public record Tree(String key, UUID province, UUID district, UUID commune, UUID otherDistrict) {

    public static Tree grow() {
        var key = "t" + UUID.randomUUID().toString().substring(0, 8);
        imported("units", """
                externalKey,code,name,type,kind,parentKey,validFrom
                %1$s-p,,Tỉnh %1$s,,PROVINCE,,2021-01-01
                %1$s-d,,Huyện Một %1$s,,DISTRICT,%1$s-p,2021-01-01
                %1$s-e,,Huyện Hai %1$s,,DISTRICT,%1$s-p,2021-01-01
                %1$s-c,,Xã %1$s,,COMMUNE,%1$s-d,2021-01-01
                """.formatted(key));
        imported("officers", """
                login,name,unitKey,role,title,from
                mai,Nông Thị Mai,%1$s-p,OFFICER,Ban Tổ chức,2021-01-01
                hanh,Hoàng Thị Hạnh,%1$s-p,APPROVER,Chủ tịch,2021-01-01
                lan,Lý Thị Lan,%1$s-d,OFFICER,Chủ tịch,2021-01-01
                lan,Lý Thị Lan,%1$s-d,APPROVER,Chủ tịch,2021-01-01
                nga,Hoàng Thị Nga,%1$s-c,OFFICER,Chủ tịch,2021-01-01
                thu,Đàm Thị Thu,%1$s-e,OFFICER,Chủ tịch,2021-01-01
                """.formatted(key));
        return new Tree(
                key, unit("Tỉnh " + key), unit("Huyện Một " + key), unit("Xã " + key), unit("Huyện Hai " + key));
    }

    /** One more office in this tree, for somebody of the realm. */
    public void admit(String login, String name, String unitKey, String role) {
        imported("officers", """
                login,name,unitKey,role,title,from
                %s,%s,%s,%s,Cán bộ,2021-01-01
                """.formatted(login, name, unitKey, role));
    }

    private static void imported(String kind, String rows) {
        HousePart.province();
        asMachine("import")
                .contentType("text/csv")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports?kind=" + kind)
                .then()
                .statusCode(200);
    }

    private static UUID unit(String name) {
        return UUID.fromString(as("nga")
                .queryParam("q", name)
                .get("/api/v1/units")
                .then()
                .extract()
                .path("items[0].id"));
    }
}
