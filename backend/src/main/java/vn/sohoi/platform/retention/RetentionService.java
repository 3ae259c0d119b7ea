package vn.sohoi.platform.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.retention.RetentionView.Kind;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.CurrentActor;

/** What is kept how long, and letting go of it now; the administrator's of the whole house. */
@UseCases
class RetentionService {

    private final Retention retention;
    private final CurrentActor current;
    private final EntityManager database;

    RetentionService(Retention retention, CurrentActor current, EntityManager database) {
        this.retention = retention;
        this.current = current;
        this.database = database;
    }

    RetentionView view() {
        administrator();
        return new RetentionView(
                retention.rules().stream().map(rule -> Kind.of(rule, 0)).toList());
    }

    RetentionView apply(boolean dryRun) {
        var done = retention.apply(administrator().id());
        database.flush();
        if (dryRun) {
            database.clear();
            QuarkusTransaction.setRollbackOnly();
        }
        return done;
    }

    private Actor administrator() {
        var actor = current.get();
        if (!actor.keepsTheHouse()) {
            throw new Problem.Forbidden();
        }
        return actor;
    }
}
