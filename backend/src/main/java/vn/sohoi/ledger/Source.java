package vn.sohoi.ledger;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The record behind entries. {@code kind} chooses the posting rules; {@code label} is what a reader of a figure sees. */
public record Source(Type type, String kind, UUID id, String label, UUID officerId) {

    @Schema(name = "SourceType")
    public enum Type {
        ACTIVITY,
        MEMBER_COUNT,
        REORGANISATION
    }
}
