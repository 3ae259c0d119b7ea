package vn.sohoi.file;

import java.util.UUID;

/** A file as records name it; the bytes are found by their digest. */
public record StoredFile(UUID id, String sha256, String mediaType, long size) {}
