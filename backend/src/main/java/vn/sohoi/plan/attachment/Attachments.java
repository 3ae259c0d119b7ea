package vn.sohoi.plan.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sohoi.platform.api.Problem;

/** Attachments; as readable as their plan, so callers require that. */
@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    List<Attachment> of(UUID planId) {
        return list("planId = ?1 order by id", planId);
    }

    Attachment require(UUID planId, UUID id) {
        return findByIdOptional(id)
                .filter(attachment -> attachment.planId().equals(planId))
                .orElseThrow(() -> new Problem.NotFound("plan-attachment", id));
    }

    boolean has(UUID planId, UUID fileId) {
        return count("planId = ?1 and fileId = ?2", planId, fileId) > 0;
    }
}
