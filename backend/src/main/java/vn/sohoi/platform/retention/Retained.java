package vn.sohoi.platform.retention;

import java.time.Instant;

/** A kind of data that is not kept for ever; the table {@code retention} says how long. */
public interface Retained {

    /** As in the table. */
    String kind();

    /** Lets go of what is older, in the caller's transaction; answers how much that was. */
    int letGo(Instant before, Instant now);
}
