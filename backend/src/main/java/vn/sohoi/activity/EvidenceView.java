package vn.sohoi.activity;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.people.OfficerRef;

/** A photograph that shows the activity took place. */
record EvidenceView(
        UUID id,
        String name,
        String mediaType,
        long size,
        String sha256,
        int width,
        int height,
        OfficerRef addedBy,
        Instant addedAt) {}
