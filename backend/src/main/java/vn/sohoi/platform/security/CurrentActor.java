package vn.sohoi.platform.security;

import io.quarkus.arc.Arc;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.sohoi.platform.api.Problem;

/** The actor of this request: Keycloak says who, our own offices say what; read once, anew for every request. */
@RequestScoped
public class CurrentActor {

    private static final String API = "/api/v1/";

    private final SecurityIdentity identity;
    private final ActorDirectory directory;
    private final UriInfo uri;
    private Actor actor;

    CurrentActor(SecurityIdentity identity, ActorDirectory directory, UriInfo uri) {
        this.identity = identity;
        this.directory = directory;
        this.uri = uri;
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
            keepPartnersInTheirRooms();
        }
        return actor;
    }

    /** Whoever holds only a partner's office reads the partner's contract and nothing else. */
    private void keepPartnersInTheirRooms() {
        var partner =
                !actor.grants().isEmpty() && actor.grants().stream().allMatch(grant -> grant.role() == Role.PARTNER);
        var path = uri.getRequestUri().getPath();
        if (partner && !path.startsWith(API + "partner/") && !path.equals(API + "me")) {
            throw new Problem.Forbidden();
        }
    }
}
