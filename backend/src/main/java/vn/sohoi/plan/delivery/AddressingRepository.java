package vn.sohoi.plan.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** How the recipients of plans are understood; as readable as the plan, so callers require that. */
@ApplicationScoped
class AddressingRepository implements PanacheRepositoryBase<Addressing, UUID> {

    Optional<Addressing> of(UUID planId) {
        return find("planId", planId).firstResultOptional();
    }
}
