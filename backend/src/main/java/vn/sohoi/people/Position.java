package vn.sohoi.people;

import java.util.Map;

/** What somebody is at a unit, as far as the house must know it; the title says the rest. */
public enum Position {
    CHAIR,
    VICE_CHAIR,
    STANDING_MEMBER,
    MEMBER,
    OTHER;

    private static final Map<String, Position> BEGINNINGS = Map.of(
            "Chủ tịch", CHAIR,
            "Chi hội trưởng", CHAIR,
            "Phó Chủ tịch", VICE_CHAIR,
            "Chi hội phó", VICE_CHAIR,
            "Ủy viên Ban Thường vụ", STANDING_MEMBER,
            "Ủy viên Ban Chấp hành", MEMBER);

    /** What a file means that gives only the title. */
    static Position of(String title) {
        return BEGINNINGS.entrySet().stream()
                .filter(beginning -> title.startsWith(beginning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }
}
