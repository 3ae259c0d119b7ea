package vn.sohoi.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class Indicators implements PanacheRepositoryBase<Indicator, String> {

    boolean knows(String code) {
        return findByIdOptional(code).isPresent();
    }

    List<Indicator> inOrder() {
        return list("from Indicator i order by i.position");
    }
}
