package vn.sohoi.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;

/** The reporting periods, the latest first. */
@ApplicationScoped
public class Periods {

    private final EntityManager database;

    Periods(EntityManager database) {
        this.database = database;
    }

    public List<PeriodView> all() {
        return database
                .createQuery("from ReportingPeriod p order by p.dataFrom desc, p.dataTo desc", ReportingPeriod.class)
                .getResultList()
                .stream()
                .map(ReportingPeriod::view)
                .toList();
    }

    public Optional<PeriodView> byCode(String code) {
        return database
                .createQuery("from ReportingPeriod p where p.code = :code", ReportingPeriod.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst()
                .map(ReportingPeriod::view);
    }

    /** The period with this code; another code is the caller's mistake at {@code pointer}. */
    public PeriodView known(String code, String pointer) {
        return byCode(code)
                .orElseThrow(() -> new Problem.Invalid("period-unknown", new FieldError(pointer, "period-unknown")));
    }

    public PeriodView require(UUID id) {
        return database.find(ReportingPeriod.class, id).view();
    }
}
