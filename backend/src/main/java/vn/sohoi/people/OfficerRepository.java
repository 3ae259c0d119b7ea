package vn.sohoi.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sohoi.platform.security.Role;

@ApplicationScoped
class OfficerRepository implements PanacheRepositoryBase<Officer, UUID> {

    Optional<Officer> byLogin(String login) {
        return find("login", login).firstResultOptional();
    }

    List<Office> offices(UUID officer, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "from Office o where o.officer.id = :officer and o.validFrom <= :day and o.validTo > :day"
                                + " order by o.role, o.id",
                        Office.class)
                .setParameter("officer", officer)
                .setParameter("day", day)
                .getResultList();
    }

    boolean holds(UUID officer, UUID unit, Role role, LocalDate day) {
        return offices(officer, day).stream()
                .anyMatch(o -> o.role() == role && o.unitId().equals(unit));
    }
}
