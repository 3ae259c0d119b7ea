package vn.sohoi.platform.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;

/** What a value in an address may look like, by the type it stands for. */
final class QueryValue {

    private static final int LONGEST = 2000;

    static boolean fits(String value, Class<?> type) {
        if (value.length() > LONGEST || !Text.isSound(value)) {
            return false;
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(constant -> ((Enum<?>) constant).name().equals(value));
        }
        return switch (type.getSimpleName()) {
            case "boolean", "Boolean" -> value.equals("true") || value.equals("false");
            case "int", "Integer" -> value.matches("-?\\d{1,10}") && parses(value, Integer::parseInt);
            case "long", "Long" -> value.matches("-?\\d{1,19}") && parses(value, Long::parseLong);
            case "UUID" -> value.length() == 36 && parses(value, UUID::fromString);
            case "LocalDate" -> value.matches("\\d{4}-\\d\\d-\\d\\d") && parses(value, LocalDate::parse);
            default -> true;
        };
    }

    private static boolean parses(String value, Consumer<String> parser) {
        try {
            parser.accept(value);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private QueryValue() {}
}
