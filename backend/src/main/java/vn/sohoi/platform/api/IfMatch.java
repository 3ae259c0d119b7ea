package vn.sohoi.platform.api;

/** The version the caller looked at, from the If-Match header. */
public record IfMatch(long version) {

    /** Read by JAX-RS: {@code "7"} or {@code "7-3fa9…"}; anything else cannot be one of our tags, so it is stale. */
    public static IfMatch valueOf(String header) {
        var digits = header.replace("W/", "").replace("\"", "").split("-", 2)[0];
        if (digits.isEmpty() || digits.length() > 18 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new IfMatch(-1);
        }
        return new IfMatch(Long.parseLong(digits));
    }
}
