package vn.sohoi.people;

import jakarta.persistence.Entity;
import vn.sohoi.platform.persistence.BaseEntity;

/** A person or a machine that may sign in; the minimum of personal data (DOMAIN 5.5). */
@Entity
class Officer extends BaseEntity {

    private String login;
    private String name;

    /** Keycloak's own id, bound at the first sign-in: a login given to somebody else later opens nothing. */
    private String subject;

    private boolean machine;

    protected Officer() {}

    Officer(String login, String name) {
        this.login = login;
        this.name = name;
        this.machine = login.startsWith("service-account-");
    }

    boolean isBehind(String tokenSubject) {
        return subject == null || subject.equals(tokenSubject);
    }

    void bind(String tokenSubject) {
        subject = tokenSubject;
    }

    boolean rename(String newName) {
        var changed = !name.equals(newName);
        name = newName;
        return changed;
    }

    String login() {
        return login;
    }

    String name() {
        return name;
    }

    boolean bound() {
        return subject != null;
    }

    boolean machine() {
        return machine;
    }
}
