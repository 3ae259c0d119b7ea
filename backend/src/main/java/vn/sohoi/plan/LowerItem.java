package vn.sohoi.plan;

import java.util.UUID;

/** An item of a lower unit's plan that makes a higher one concrete. */
public record LowerItem(UUID itemId, UUID planId, UUID upperItemId) {}
