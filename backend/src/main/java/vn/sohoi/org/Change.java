package vn.sohoi.org;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change of the organisation. Units are named by id, by the clerk's key, or by the official code they had on the
 * day before. Which members a kind needs is told in the guide of the API.
 */
public record Change(
        @NotNull ChangeKind kind,
        @Schema(nullable = true) @Size(max = 500) List<@NotBlank @Size(max = 100) String> units,
        @Schema(nullable = true) @Size(max = 500) List<@NotNull @Valid NewUnit> open,
        @Schema(nullable = true) @Size(max = 100) String to,
        @Schema(nullable = true) @Size(max = 100) String parent,
        @Schema(nullable = true) UnitKind level,
        @Schema(nullable = true) @Size(max = 50) String type,
        @Schema(nullable = true) @Size(max = 200) String name,
        @Schema(nullable = true) @Size(max = 20) String code,

        @Schema(nullable = true) @Size(max = 500)
        Map<@NotBlank @Size(max = 100) String, @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 6) BigDecimal>
                shares) {

    public Change {
        units = units == null ? List.of() : Collections.unmodifiableList(units);
        open = open == null ? List.of() : Collections.unmodifiableList(open);
    }
}
