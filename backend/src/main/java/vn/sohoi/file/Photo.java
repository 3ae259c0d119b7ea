package vn.sohoi.file;

/** A photograph made fit to keep: JPEG, upright, without any metadata. */
public record Photo(byte[] content, byte[] thumbnail, int width, int height) {}
