package vn.sohoi.people;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import vn.sohoi.org.Folding;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.persistence.BaseEntity;

/** A person or a machine that may sign in; the minimum of personal data (DOMAIN 5.5). */
@Entity
class Officer extends BaseEntity {

    private String login;
    private String name;

    /** The name as it is looked for. */
    private String folded;

    /** Keycloak's own id, bound at the first sign-in: a login given to somebody else later opens nothing. */
    private String subject;

    private boolean machine;
    private UUID enteredBy;

    /** When her name and login were taken away; what she did stays somebody's. */
    private Instant suppressedAt;

    protected Officer() {}

    Officer(String login, String name) {
        this.login = login;
        this.name = name;
        this.folded = Folding.fold(name);
        this.machine = login.startsWith("service-account-");
    }

    /** An officer without an office yet; until then only who entered her sees her. */
    static Officer entered(String login, String name, UUID by) {
        var officer = new Officer(login, name);
        officer.enteredBy = by;
        return officer;
    }

    OfficerRef ref() {
        return new OfficerRef(id(), name);
    }

    boolean isBehind(String tokenSubject) {
        return tokenSubject.equals(subject);
    }

    /** Who it was cannot be told any more, neither here nor at a sign-in. */
    void suppress(Instant now) {
        if (suppressedAt != null) {
            throw new Problem.Conflict("officer-suppressed");
        }
        rename("Cán bộ (đã ẩn)");
        login = "-" + id();
        subject = null;
        enteredBy = null;
        suppressedAt = now;
    }

    boolean suppressed() {
        return suppressedAt != null;
    }

    boolean rename(String newName) {
        var changed = !name.equals(newName);
        name = newName;
        folded = Folding.fold(newName);
        return changed;
    }

    String login() {
        return login;
    }

    String name() {
        return name;
    }

    boolean enteredBy(UUID officer) {
        return officer.equals(enteredBy);
    }

    boolean machine() {
        return machine;
    }
}
