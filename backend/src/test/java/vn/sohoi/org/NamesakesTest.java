package vn.sohoi.org;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who gets which name, without a database. */
class NamesakesTest {

    private final Map<UUID, Standing> standing = new LinkedHashMap<>();
    private final Blueprint blueprint = new Blueprint(new Blueprint.Ground() {
        @Override
        public Standing standing(UUID unit) {
            return standing.get(unit);
        }

        @Override
        public List<UUID> under(Collection<UUID> units) {
            return standing.keySet().stream()
                    .filter(unit -> units.contains(standing.get(unit).parent()))
                    .toList();
        }

        @Override
        public Map<UUID, List<Standing>> standingUnder(Collection<UUID> parents) {
            var lines = new LinkedHashMap<UUID, List<Standing>>();
            under(parents).forEach(unit -> lines.put(unit, List.of(standing.get(unit))));
            return lines;
        }

        @Override
        public Map<UUID, Standing> before(Collection<UUID> units) {
            var before = new LinkedHashMap<UUID, Standing>();
            units.forEach(unit -> before.put(unit, standing.get(unit)));
            return before;
        }
    });

    private final UUID province = unit(null, "tỉnh", "Cao Bằng");
    private final UUID baoLam = unit(province, "huyện", "Bảo Lâm");
    private final UUID baoLac = unit(province, "huyện", "Bảo Lạc");

    @Test
    void whoCameIsCalledAfterWhereItCameFromAndWhoStaysKeepsItsName() {
        var old = unit(baoLam, "xã", "Thái Sơn");
        var heir = unit(baoLam, "xã", "Yên Thổ");
        var came = unit(old, "chi hội", "Nà Pàng");
        unit(heir, "Chi hội", "nà pàng");
        unit(old, "chi hội", "Khau Dề");
        blueprint.of("/changes/7");
        blueprint.close(old, heir);

        var clash = only(settled());
        assertThat(clash.units()).extracting(NameClash.Namesake::cameFrom).containsExactlyInAnyOrder(null, old);
        assertThat(clash.pointer()).isEqualTo("/changes/7");
        assertThat(clash.stuck()).isFalse();
        assertThat(blueprint.written().get(came).fullName()).isEqualTo("Chi hội Nà Pàng (Thái Sơn)");
    }

    @Test
    void whereBothCameFromUnitsOfOneNameMoreIsSaid() {
        var heir = unit(province, "xã", "Mới");
        var one = unit(baoLam, "xã", "Thái Sơn");
        var other = unit(baoLac, "xã", "Thái Sơn");
        var third = unit(baoLac, "phường", "Sông Hiến");
        unit(one, "", "Nà Pàng");
        unit(other, "", "Nà Pàng");
        unit(third, "", "Nà Pàng");
        List.of(one, other, third).forEach(closed -> blueprint.close(closed, heir));

        assertThat(only(settled()).units())
                .extracting(unit -> unit.suggested().name())
                .containsExactlyInAnyOrder(
                        "Nà Pàng (Sông Hiến)", "Nà Pàng (Thái Sơn, Bảo Lâm)", "Nà Pàng (Thái Sơn, Bảo Lạc)");
    }

    @Test
    void aSuggestedNameIsNobodyElses() {
        var heir = unit(baoLam, "xã", "Yên Thổ");
        var old = unit(baoLam, "xã", "Thái Sơn");
        unit(old, "", "Nà Pàng");
        for (var name : List.of(
                "Nà Pàng",
                "Nà Pàng (Thái Sơn)",
                "Nà Pàng (xã Thái Sơn)",
                "Nà Pàng (Thái Sơn, Bảo Lâm)",
                "Nà Pàng (Thái Sơn 2)")) {
            unit(heir, "", name);
        }
        blueprint.close(old, heir);

        assertThat(only(settled()).suggestions()).isEqualTo("Nà Pàng (Thái Sơn 3)");
    }

    @Test
    void whatTheActItselfSaysIsNotChanged() {
        var one = unit(baoLam, "xã", "Thái Sơn");
        var other = unit(baoLam, "xã", "Yên Thổ");
        blueprint.change(other, blueprint.standing(other).called(null, "Thái Sơn"));

        assertThat(only(settled()).stuck()).isTrue();
        assertThat(blueprint.written().get(other).name()).isEqualTo("Thái Sơn");
        assertThat(blueprint.written()).doesNotContainKey(one);
    }

    @Test
    void whoGivesANameUpIsInNobodysWay() {
        var one = unit(baoLam, "xã", "Thái Sơn");
        var other = unit(baoLam, "xã", "Yên Thổ");
        blueprint.change(one, blueprint.standing(one).called(null, "Yên Thổ"));
        blueprint.change(other, blueprint.standing(other).called(null, "Thái Sơn"));

        assertThat(settled()).isEmpty();
    }

    private List<NameClash> settled() {
        blueprint.settle();
        return blueprint.keepApart();
    }

    private static NameClash only(List<NameClash> clashes) {
        assertThat(clashes).hasSize(1);
        return clashes.getFirst();
    }

    private UUID unit(UUID parent, String type, String name) {
        var id = UUID.randomUUID();
        standing.put(id, new Standing(parent, UnitKind.COMMUNE, type, name, null));
        return id;
    }
}
