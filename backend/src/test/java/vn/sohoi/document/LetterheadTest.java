package vn.sohoi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sohoi.org.UnitKind;
import vn.sohoi.org.UnitRef;

class LetterheadTest {

    private static final UnitRef PROVINCE = unit("Tỉnh Cao Bằng", UnitKind.PROVINCE);
    private static final UnitRef DISTRICT = unit("Huyện Bảo Lâm", UnitKind.DISTRICT);
    private static final UnitRef CITY = unit("Thành phố Cao Bằng", UnitKind.DISTRICT);
    private static final UnitRef COMMUNE = unit("Xã Thái Sơn", UnitKind.COMMUNE);
    private static final UnitRef POLICE = unit("Hội Phụ nữ Công an tỉnh", UnitKind.AFFILIATED);

    /** Who writes how; a change of the rule shows as a change of this text. */
    @Test
    void everyLevelWritesUnderItsOwnName() {
        assertThat(Stream.of(
                                new Letterhead(PROVINCE, null),
                                new Letterhead(CITY, PROVINCE),
                                new Letterhead(DISTRICT, PROVINCE),
                                new Letterhead(COMMUNE, DISTRICT),
                                new Letterhead(POLICE, PROVINCE))
                        .map(LetterheadTest::told)
                        .collect(Collectors.joining()))
                .isEqualTo("""
                        Hội LHPN Việt Nam > Ban Thường vụ Hội LHPN tỉnh Cao Bằng; BC-BTV; Cao Bằng; TM. Ban Thường vụ
                        Hội LHPN tỉnh Cao Bằng > Ban Thường vụ Hội LHPN thành phố Cao Bằng; BC-BTV; Cao Bằng; TM. Ban Thường vụ
                        Hội LHPN tỉnh Cao Bằng > Ban Thường vụ Hội LHPN huyện Bảo Lâm; BC-BTV; Bảo Lâm; TM. Ban Thường vụ
                        Hội LHPN huyện Bảo Lâm > Ban Thường vụ Hội LHPN xã Thái Sơn; BC-BTV; Thái Sơn; TM. Ban Thường vụ
                        Hội LHPN tỉnh Cao Bằng > Hội Phụ nữ Công an tỉnh; BC-BCH; Cao Bằng; TM. Ban Chấp hành
                        """);
    }

    @Test
    void reportsGoUpwardsAndFromTheProvinceToTheFront() {
        assertThat(new Letterhead(COMMUNE, DISTRICT).recipients().names())
                .containsExactly("Hội LHPN huyện Bảo Lâm (b/c)");
        assertThat(new Letterhead(PROVINCE, null).recipients().names())
                .containsExactly("Hội LHPN Việt Nam (b/c)", "Ủy ban MTTQ Việt Nam tỉnh");
    }

    private static String told(Letterhead head) {
        return "%s > %s; %s; %s; %s\n"
                .formatted(
                        head.issuer().parent(),
                        head.issuer().name(),
                        head.symbol("BC"),
                        head.place(),
                        head.signatory().authority());
    }

    static UnitRef unit(String name, UnitKind kind) {
        return new UnitRef(UUID.randomUUID(), null, name, kind);
    }
}
