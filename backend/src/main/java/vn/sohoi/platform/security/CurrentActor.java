package vn.sohoi.platform.security;

import io.quarkus.arc.Arc;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The actor of this request: Keycloak says who, our own offices say what; read once, anew for every request. */
@RequestScoped
public class CurrentActor {

    private final SecurityIdentity identity;
    private final ActorDirectory directory;
    private Actor actor;

    CurrentActor(SecurityIdentity identity, ActorDirectory directory) {
        this.identity = identity;
        this.directory = directory;
    }

    public boolean inRequest() {
        return Arc.container().requestContext().isActive();
    }

    public Actor get() {
        if (actor == null) {
            if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
                throw new UnauthorizedException();
            }
            actor = directory.of(token.getClaim("preferred_username"), token.getSubject());
        }
        return actor;
    }
}
