package vn.sohoi.plan.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.regex.Pattern;
import vn.sohoi.org.UnitKind;

/** The rules in force, in their order. */
@ApplicationScoped
class RecipientRules {

    private final EntityManager database;

    RecipientRules(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<RecipientRule> all() {
        List<Object[]> rows = database.createNativeQuery(
                        "select pattern, target, kind from recipient_rule order by position")
                .getResultList();
        return rows.stream()
                .map(row -> new RecipientRule(
                        Pattern.compile((String) row[0]),
                        RecipientRule.Target.valueOf((String) row[1]),
                        row[2] == null ? null : UnitKind.valueOf((String) row[2])))
                .toList();
    }
}
