package vn.sohoi.plan.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Types of administrative documents and their abbreviations (Nghị định 30/2020/NĐ-CP, Phụ lục III)
 * with the Party's own.
 *
 * @param rest what follows the name on the type line
 */
record DocumentType(String code, String name, String rest) {
    private static final Map<String, String> CODES = new LinkedHashMap<>();

    static {
        String[] pairs = {
            "NGHỊ QUYẾT",
            "NQ",
            "QUYẾT ĐỊNH",
            "QĐ",
            "CHỈ THỊ",
            "CT",
            "QUY CHẾ",
            "QC",
            "QUY ĐỊNH",
            "QyĐ",
            "THÔNG CÁO",
            "TC",
            "THÔNG BÁO",
            "TB",
            "HƯỚNG DẪN",
            "HD",
            "CHƯƠNG TRÌNH",
            "CTr",
            "KẾ HOẠCH",
            "KH",
            "PHƯƠNG ÁN",
            "PA",
            "ĐỀ ÁN",
            "ĐA",
            "DỰ ÁN",
            "DA",
            "BÁO CÁO",
            "BC",
            "BIÊN BẢN",
            "BB",
            "TỜ TRÌNH",
            "TTr",
            "HỢP ĐỒNG",
            "HĐ",
            "CÔNG ĐIỆN",
            "CĐ",
            "BẢN GHI NHỚ",
            "BGN",
            "BẢN THỎA THUẬN",
            "BTT",
            "GIẤY ỦY QUYỀN",
            "GUQ",
            "GIẤY MỜI",
            "GM",
            "GIẤY GIỚI THIỆU",
            "GGT",
            "GIẤY NGHỈ PHÉP",
            "GNP",
            "PHIẾU GỬI",
            "PG",
            "PHIẾU CHUYỂN",
            "PC",
            "PHIẾU BÁO",
            "PB",
            "CÔNG VĂN",
            "CV",
            "KẾT LUẬN",
            "KL",
            "THÔNG TRI",
            "TT"
        };
        for (int i = 0; i < pairs.length; i += 2) {
            CODES.put(pairs[i], pairs[i + 1]);
        }
    }

    /** The type on a line of its own; in capitals words may follow on the same line. */
    static DocumentType at(String line, boolean alone) {
        for (Map.Entry<String, String> type : CODES.entrySet()) {
            String name = type.getKey();
            if (line.equalsIgnoreCase(name)) {
                return new DocumentType(type.getValue(), name, "");
            }
            if (!alone && line.startsWith(name + " ")) {
                return new DocumentType(
                        type.getValue(), name, line.substring(name.length()).strip());
            }
        }
        return null;
    }

    /** The type whose abbreviation is part of the symbol KH-BTV or ĐA/TU, or null. */
    static DocumentType ofSymbol(String symbol) {
        String code = symbol.split("[-/]", 2)[0];
        for (Map.Entry<String, String> type : CODES.entrySet()) {
            if (type.getValue().equals(code)) {
                return new DocumentType(code, type.getKey(), "");
            }
        }
        return null;
    }
}
