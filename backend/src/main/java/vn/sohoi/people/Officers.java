package vn.sohoi.people;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.org.OrgUnits.Outcome;
import vn.sohoi.platform.security.Role;

/** What other features may ask about people, and the one command of the importer. */
@ApplicationScoped
public class Officers {

    private final OfficerRepository officers;
    private final OfficeRepository offices;
    private final OrgUnits units;
    private final Clock clock;

    Officers(OfficerRepository officers, OfficeRepository offices, OrgUnits units, Clock clock) {
        this.officers = officers;
        this.offices = offices;
        this.units = units;
        this.clock = clock;
    }

    public OfficerRef ref(UUID id) {
        return officers.findByIdOptional(id).map(Officer::ref).orElse(null);
    }

    /** Several officers by id; one query however many. */
    public Map<UUID, OfficerRef> refs(Collection<UUID> ids) {
        return officers.list("id in ?1", ids).stream().collect(toMap(Officer::id, Officer::ref));
    }

    /** An office as a clerk describes it; without a position the title tells it. */
    public record Described(
            String login,
            String name,
            String unitKey,
            Role role,
            String title,
            LocalDate from,
            Position position,
            LocalDate termEnd,
            Basis basis) {

        OfficeTerms terms() {
            return new OfficeTerms(title, position == null ? Position.of(title) : position, from, termEnd, basis, null);
        }
    }

    /** Takes on the officer and the office, or corrects the name; runs in the caller's transaction. */
    public Outcome describe(Described row) {
        Optional<Officer> known = officers.byLogin(row.login());
        var officer = known.orElseGet(() -> new Officer(row.login(), row.name()));
        var renamed = known.isPresent() && officer.rename(row.name());
        if (known.isEmpty()) {
            officers.persistAndFlush(officer);
        }
        var unit = units.byExternalKey(row.unitKey()).orElseThrow();
        // Also one that ended since: an old file gives nobody her office back.
        if (officers.holds(officer.id(), unit, row.role(), LocalDate.now(clock))
                || officers.holds(officer.id(), unit, row.role(), row.from())) {
            return renamed ? Outcome.UPDATED : Outcome.UNCHANGED;
        }
        offices.add(new Office(officer, unit, row.role(), row.terms()));
        return known.isPresent() ? Outcome.UPDATED : Outcome.CREATED;
    }
}
