package vn.sohoi.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sohoi.org.UnitRef;

/** One who does an item; {@code unit} is null for a body outside the Union. */
record PartyView(Part part, @Schema(nullable = true) UnitRef unit, String name) {}
