package vn.sohoi.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.persistence.Where;

/** Lines of estimates, and their sums, which the database adds up as whole numbers. */
@ApplicationScoped
class BudgetRepository implements PanacheRepositoryBase<BudgetLine, UUID> {

    private static final Keyset<BudgetLine> OLDEST =
            new Keyset<>(BudgetLine.class, "id", false, line -> line.id().toString(), BudgetLine::id, UUID::fromString);

    private static final String BY_SOURCE = """
            select l.source, count(*), sum(l.estimate), coalesce(sum(s.spent), 0)
            from plan_item i join budget_line l on l.plan_item_id = i.id
            left join (select e.budget_line_id, sum(e.amount) as spent from expense e
                       join budget_line b on b.id = e.budget_line_id join plan_item p on p.id = b.plan_item_id
                       where p.plan_id = :plan group by e.budget_line_id) s on s.budget_line_id = l.id
            where i.plan_id = :plan group by l.source""";

    BudgetLine require(UUID itemId, UUID id) {
        return find("planItemId = ?1 and id = ?2", itemId, id)
                .firstResultOptional()
                .orElseThrow(() -> new Problem.NotFound("budget-line", id));
    }

    Page<BudgetLine> of(UUID itemId, PageQuery paging) {
        return OLDEST.page(getEntityManager(), new Where().and("e.planItemId = :item", "item", itemId), paging);
    }

    /** What was spent of each line; of nothing spent there is no entry. */
    Map<UUID, Long> spent(Collection<UUID> lines) {
        return getEntityManager()
                .createQuery(
                        "select e.budgetLineId, sum(e.amount) from Expense e where e.budgetLineId in :lines"
                                + " group by e.budgetLineId",
                        Object[].class)
                .setParameter("lines", List.copyOf(lines))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
    }

    @SuppressWarnings("unchecked")
    List<BudgetView.BySource> bySource(UUID planId) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(BY_SOURCE)
                .setParameter("plan", planId)
                .getResultList();
        return rows.stream()
                .map(row -> {
                    var estimate = ((BigDecimal) row[2]).longValueExact();
                    var spent = ((BigDecimal) row[3]).longValueExact();
                    return new BudgetView.BySource(
                            BudgetSource.valueOf((String) row[0]),
                            ((Number) row[1]).longValue(),
                            estimate,
                            spent,
                            estimate - spent);
                })
                .sorted(java.util.Comparator.comparing(BudgetView.BySource::source))
                .toList();
    }
}
