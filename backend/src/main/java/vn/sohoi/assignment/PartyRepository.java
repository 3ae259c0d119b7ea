package vn.sohoi.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PartyRepository implements PanacheRepositoryBase<Party, UUID> {

    List<Party> of(UUID planItemId) {
        return list("planItemId = ?1 order by position", planItemId);
    }

    void replace(UUID planItemId, AssignmentDraft draft) {
        delete("planItemId", planItemId);
        if (draft.lead() != null) {
            persist(new Party(planItemId, Part.LEAD, 0, draft.lead()));
        }
        for (var at = 0; at < draft.others().size(); at++) {
            persist(new Party(planItemId, Part.CO_WORKER, at + 1, draft.others().get(at)));
        }
        flush();
    }
}
