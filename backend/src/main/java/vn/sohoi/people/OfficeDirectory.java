package vn.sohoi.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.Actor.Grant;
import vn.sohoi.platform.security.ActorDirectory;

/**
 * Reads the offices anew for every request, so that an office that has ended opens nothing, also with a
 * token that is still valid.
 */
@ApplicationScoped
class OfficeDirectory implements ActorDirectory {

    private final OfficerRepository officers;
    private final OrgUnits units;
    private final Clock clock;

    OfficeDirectory(OfficerRepository officers, OrgUnits units, Clock clock) {
        this.officers = officers;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Actor of(String login, String subject) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var officer = officers.byLogin(login)
                    .filter(found -> found.isBehind(subject) || officers.bind(found, subject))
                    .orElseThrow(() -> new AuthenticationFailedException("no officer"));
            var grants = officers.offices(officer.id(), LocalDate.now(clock)).stream()
                    .map(o -> new Grant(o.role(), o.unitId() == null ? "/" : units.path(o.unitId())))
                    .collect(Collectors.toUnmodifiableSet());
            return new Actor(officer.id(), officer.login(), officer.name(), grants);
        });
    }

    @Override
    public Set<UUID> hidden(Collection<UUID> ids) {
        return officers.hidden(ids);
    }
}
