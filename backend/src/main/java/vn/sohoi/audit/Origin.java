package vn.sohoi.audit;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** From where something came: who in which offices, for which unit, from which address, under which repeat key. */
@Embeddable
record Origin(String actorName, String offices, UUID unitId, String address, String agent, String requestKey) {

    /** Of what no request brought about. */
    static final Origin NONE = new Origin(null, null, null, null, null, null);
}
