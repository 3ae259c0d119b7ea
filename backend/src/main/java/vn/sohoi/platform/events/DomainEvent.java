package vn.sohoi.platform.events;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened, in the past tense. Fired inside the transaction: the audit writes its row with it,
 * so an event without its change, or a change without its event, cannot be committed.
 */
public interface DomainEvent {

    UUID subject();

    UUID actor();

    Instant at();

    /** The unit it happened at; none when it is the actor's own. */
    default UUID unit() {
        return null;
    }
}
