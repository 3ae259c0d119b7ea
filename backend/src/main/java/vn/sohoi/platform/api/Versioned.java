package vn.sohoi.platform.api;

/** A view of one thing that can be changed; its version becomes the ETag. */
public interface Versioned {
    long version();
}
