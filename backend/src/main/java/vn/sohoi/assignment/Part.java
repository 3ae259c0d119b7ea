package vn.sohoi.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who answers for an item, and who works on it with them. */
@Schema(name = "PartyPart")
enum Part {
    LEAD,
    CO_WORKER
}
