package vn.sohoi.platform.api;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list. {@code next} and {@code prev} are opaque cursors; {@code count} is there when asked for. */
public record Page<T>(
        List<T> items,
        @Schema(nullable = true) String next,
        @Schema(nullable = true) String prev,
        @Schema(nullable = true) Long count) {

    public <R> Page<R> map(Function<? super T, ? extends R> present) {
        return new Page<>(items.stream().<R>map(present).toList(), next, prev, count);
    }
}
