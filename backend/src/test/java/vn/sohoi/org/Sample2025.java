package vn.sohoi.org;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sohoi.testing.Customer;

/** The reorganisation of 1/7/2025 as the customer's lists tell it; {@code samples/reorganisation-2025.json} is this. */
final class Sample2025 {

    private static final ObjectMapper JSON = new ObjectMapper();

    static String text() {
        var into = new TreeMap<>(rows("mergers.csv").stream()
                .collect(groupingBy(row -> row.get("new_code"), mapping(row -> row.get("old_code"), toList()))));
        var units = new TreeMap<String, Map<String, String>>();
        rows("units-2025.csv").forEach(row -> units.put(row.get("code"), row));
        var changes = new ArrayList<Object>();
        into.forEach((code, old) -> changes.add(merger(units.get(code), old)));
        changes.add(ordered("kind", "ABOLISH_LEVEL", "units", List.of("04"), "level", "DISTRICT"));
        return """
                {
                  "title": "Sắp xếp đơn vị hành chính cấp xã, kết thúc cấp huyện của tỉnh Cao Bằng",
                  "act": {"number": "1657/NQ-UBTVQH15", "date": "2025-06-16", "issuer": "Ủy ban Thường vụ Quốc hội"},
                  "effectiveOn": "2025-07-01",
                  "nameClashes": "KEEP_APART",
                  "changes": [
                    %s
                  ]
                }
                """.formatted(changes.stream()
                .map(Sample2025::written)
                .reduce((a, b) -> a + ",\n    " + b)
                .orElseThrow());
    }

    /** The same as a clerk keeps it in a table. */
    static String table() {
        var into = new TreeMap<>(rows("mergers.csv").stream()
                .collect(groupingBy(row -> row.get("new_code"), mapping(row -> row.get("old_code"), toList()))));
        var units = new TreeMap<String, Map<String, String>>();
        rows("units-2025.csv").forEach(row -> units.put(row.get("code"), row));
        var lines = new ArrayList<String>();
        into.forEach((code, merged) -> {
            var change =
                    lines.stream().map(line -> line.split(",")[0]).distinct().count() + 1;
            for (var old : merged) {
                var unit = units.get(code);
                var opens = old.equals(merged.getFirst())
                        ? "COMMUNE,%s,%s,%s,%s"
                                .formatted(unit.get("type"), unit.get("name"), code, unit.get("parent_code"))
                        : ",,,,";
                lines.add("%s,MERGE,%s,2025-%s,%s,,".formatted(change, old, code, opens));
            }
        });
        lines.add((into.size() + 1) + ",ABOLISH_LEVEL,04,,,,,,,,DISTRICT");
        var table = new StringBuilder(
                "title,actNumber,actDate,actIssuer,effectiveOn,nameClashes,change,kind,unit,key,unitKind,type,name,code,parent,to,level\n");
        var whole = "\"Sắp xếp đơn vị hành chính cấp xã, kết thúc cấp huyện của tỉnh Cao Bằng\",1657/NQ-UBTVQH15,"
                + "2025-06-16,Ủy ban Thường vụ Quốc hội,2025-07-01,KEEP_APART,";
        lines.forEach(line -> table.append(table.toString().contains("MERGE") ? ",,,,,," : whole)
                .append(line)
                .append('\n'));
        return table.toString();
    }

    private static Object merger(Map<String, String> unit, List<String> old) {
        var opened = ordered(
                "key", "2025-" + unit.get("code"),
                "kind", "COMMUNE",
                "type", unit.get("type"),
                "name", unit.get("name"),
                "code", unit.get("code"),
                "parent", unit.get("parent_code"));
        return ordered("kind", "MERGE", "units", old, "open", List.of(opened));
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static String written(Object change) {
        try {
            return JSON.writeValueAsString(change);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Map<String, String>> rows(String file) {
        var lines = Customer.file(file).lines().toList();
        var heading = lines.getFirst().split(",");
        return lines.stream()
                .skip(1)
                .map(line -> {
                    var cells = line.split(",", -1);
                    var row = new LinkedHashMap<String, String>();
                    Stream.iterate(0, i -> i < heading.length, i -> i + 1).forEach(i -> row.put(heading[i], cells[i]));
                    return (Map<String, String>) row;
                })
                .toList();
    }

    private Sample2025() {}
}
