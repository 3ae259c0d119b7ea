package vn.sohoi.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.org.Folding;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** Officers within the reader's reach: who holds or held an office there, whom she entered herself, and herself. */
@ApplicationScoped
class OfficerRepository implements PanacheRepositoryBase<Officer, UUID> {

    private static final Keyset<Officer> BY_LOGIN =
            new Keyset<>(Officer.class, "login", false, Officer::login, Officer::id, login -> login);

    private final OrgUnits units;

    OfficerRepository(OrgUnits units) {
        this.units = units;
    }

    Optional<Officer> byLogin(String login) {
        return find("login", login).firstResultOptional();
    }

    /**
     * Binds a login that nobody signed in with yet; false when somebody else did. A client begins with several requests
     * at once, so the row decides, not its version.
     */
    boolean bind(Officer officer, String subject) {
        update("subject = ?1 where id = ?2 and subject is null", subject, officer.id());
        getEntityManager().refresh(officer);
        return officer.isBehind(subject);
    }

    Page<Officer> search(Actor actor, OfficerSearch search, PageQuery paging) {
        var where = OfficeRepository.officersWithin(units, actor.reach(OfficePolicy.READERS), actor.id())
                .and("e.login = :login", "login", search.login())
                .holding("e.folded", "q", search.q() == null ? null : Folding.fold(search.q()))
                .and("e.suppressedAt is null", Map.of());
        return BY_LOGIN.page(getEntityManager(), where, paging);
    }

    /** An administrator sees also who has no office at all. */
    Officer require(UUID id, Actor actor) {
        return findByIdOptional(id)
                .filter(officer -> sees(actor, officer))
                .orElseThrow(() -> new Problem.NotFound("officer", id));
    }

    boolean sees(Actor actor, Officer officer) {
        return actor.keepsTheHouse()
                || officer.id().equals(actor.id())
                || officer.enteredBy(actor.id())
                || everHeld(officer.id()).stream().anyMatch(unit -> actor.reaches(OfficePolicy.READERS, unit));
    }

    /** People who held offices, the last of which ended before the day, and whose names are still there. */
    List<Officer> formerSince(LocalDate day) {
        return list(
                "from Officer f where f.machine = false and f.suppressedAt is null"
                        + " and exists (select 1 from Office o where o.officer.id = f.id)"
                        + " and not exists (select 1 from Office o where o.officer.id = f.id and o.validTo > ?1)",
                day);
    }

    /** Whether an office is held on the day or later. */
    boolean inOffice(UUID officer, LocalDate day) {
        return getEntityManager()
                        .createQuery(
                                "select count(o) from Office o where o.officer.id = :officer and o.validTo > :day",
                                Long.class)
                        .setParameter("officer", officer)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    Set<UUID> hidden(Collection<UUID> ids) {
        return list("suppressedAt is not null and id in ?1", ids).stream()
                .map(Officer::id)
                .collect(Collectors.toSet());
    }

    private List<String> everHeld(UUID officer) {
        return getEntityManager()
                .createQuery(
                        "select distinct u.path from Office o, OrgUnit u where u.id = o.unitId and o.officer.id = :officer",
                        String.class)
                .setParameter("officer", officer)
                .getResultList();
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
        return offices(officer, day).stream().anyMatch(o -> o.role() == role && unit.equals(o.unitId()));
    }
}
