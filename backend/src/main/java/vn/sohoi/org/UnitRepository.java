package vn.sohoi.org;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.Keyset;
import vn.sohoi.platform.persistence.Where;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Role;

/** Units by identity, and their dated lines. Names of units are public inside the Union, so every office reads all. */
@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<OrgUnitLine, UUID> {

    private static final EnumSet<Role> READERS =
            EnumSet.of(Role.OFFICER, Role.APPROVER, Role.INSPECTOR, Role.ADMIN, Role.CLERK);

    private static final Keyset<OrgUnitLine> BY_NAME = new Keyset<>(
            OrgUnitLine.class, "folded", false, line -> Folding.fold(line.fullName()), OrgUnitLine::id, key -> key);

    OrgUnitLine require(UUID unitId, Actor actor, LocalDate day) {
        return on(unitId, day).filter(line -> mayRead(actor)).orElseThrow(() -> new Problem.NotFound("unit", unitId));
    }

    Page<OrgUnitLine> search(Actor actor, UnitSearch search, LocalDate day, PageQuery paging) {
        if (!mayRead(actor)) {
            return new Page<>(List.of(), null, null, paging.count() ? 0L : null);
        }
        var within = search.within() == null
                ? null
                : unit(search.within()).map(OrgUnit::path).orElse("none");
        var where = new Where()
                .and("e.validFrom <= :day and e.validTo > :day", "day", day)
                .and("e.folded like concat('%', :q, '%')", "q", search.q() == null ? null : Folding.fold(search.q()))
                .and("e.code = :code", "code", search.code())
                .and("e.parentId = :parent", "parent", search.parent())
                .and("e.unit.kind = :kind", "kind", search.kind())
                .and("e.unit.path like concat(:within, '%')", "within", within);
        return BY_NAME.page(getEntityManager(), where, paging);
    }

    Optional<OrgUnitLine> on(UUID unitId, LocalDate day) {
        return find("unit.id = ?1 and validFrom <= ?2 and validTo > ?2", unitId, day)
                .firstResultOptional();
    }

    /** At most so many of the units whose path begins with one of these, in the order of their ids. */
    List<UUID> standing(List<String> paths, int most) {
        var where = new Where().inAnyOf("%s", "u.path", paths);
        var query = getEntityManager()
                .createQuery("select u.id from OrgUnit u where " + where.clause() + " order by u.id", UUID.class)
                .setMaxResults(most);
        where.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    List<OrgUnitLine> on(Collection<UUID> unitIds, LocalDate day) {
        return list(
                "from OrgUnitLine l join fetch l.unit where l.unit.id in ?1 and l.validFrom <= ?2 and l.validTo > ?2",
                unitIds,
                day);
    }

    List<OrgUnitLine> under(UUID parent, LocalDate day) {
        return list(
                "from OrgUnitLine l join fetch l.unit where l.parentId = ?1 and l.validFrom <= ?2 and l.validTo > ?2"
                        + " order by l.folded, l.id",
                parent,
                day);
    }

    /** The units from one path down to another that begins with it, the topmost first. */
    List<OrgUnitLine> onPath(String from, String to, LocalDate day) {
        var paths = IntStream.range(from.length() - 1, to.length())
                .filter(at -> to.charAt(at) == '/')
                .mapToObj(at -> to.substring(0, at + 1))
                .toList();
        return list(
                "from OrgUnitLine l join fetch l.unit where l.unit.path in ?1 and l.validFrom <= ?2 and l.validTo > ?2"
                        + " order by length(l.unit.path)",
                paths,
                day);
    }

    Optional<OrgUnit> unit(UUID id) {
        return Optional.ofNullable(getEntityManager().find(OrgUnit.class, id));
    }

    Optional<OrgUnitLine> byExternalKey(String key) {
        return find("unit.externalKey = ?1 order by validFrom desc", key).firstResultOptional();
    }

    private static boolean mayRead(Actor actor) {
        return READERS.stream().anyMatch(actor::holds);
    }
}
