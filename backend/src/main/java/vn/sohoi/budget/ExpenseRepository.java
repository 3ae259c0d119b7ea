package vn.sohoi.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.persistence.Where;

@ApplicationScoped
class ExpenseRepository implements PanacheRepositoryBase<Expense, UUID> {

    private static final Keyset<Expense> OLDEST =
            new Keyset<>(Expense.class, "id", false, one -> one.id().toString(), Expense::id, UUID::fromString);

    Expense require(UUID lineId, UUID id) {
        return find("budgetLineId = ?1 and id = ?2", lineId, id)
                .firstResultOptional()
                .orElseThrow(() -> new Problem.NotFound("expense", id));
    }

    boolean has(UUID lineId) {
        return count("budgetLineId", lineId) > 0;
    }

    Page<Expense> of(UUID lineId, PageQuery paging) {
        return OLDEST.page(getEntityManager(), new Where().and("e.budgetLineId = :line", "line", lineId), paging);
    }
}
