package vn.sohoi.plan;

import java.util.UUID;

/** An item as other things name it. */
public record PlanItemRef(UUID id, UUID planId, String path, String text) {}
