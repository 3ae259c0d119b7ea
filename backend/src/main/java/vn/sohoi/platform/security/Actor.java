package vn.sohoi.platform.security;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who is asking, and what they hold at which unit. Pure data: policies decide, this only tells. */
public record Actor(UUID id, String login, String name, Set<Grant> grants) {

    /** A role held at a unit. Paths end in a slash, so a prefix is a subtree; {@code /} is everything. */
    public record Grant(Role role, String unitPath) {}

    /** Holds the role at this unit or above it: enough to read. */
    public boolean reaches(Collection<Role> roles, String unitPath) {
        return grants.stream().anyMatch(g -> roles.contains(g.role()) && unitPath.startsWith(g.unitPath()));
    }

    /** Holds the role at exactly this unit: needed to write in its name. Who stands above reads and reviews. */
    public boolean holdsAt(Role role, String unitPath) {
        return grants.contains(new Grant(role, unitPath));
    }

    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Administrator of the whole house, not of one unit of it. */
    public boolean keepsTheHouse() {
        return grants.contains(new Grant(Role.ADMIN, "/"));
    }

    /** The subtrees in which the actor holds one of these roles. */
    public Set<String> reach(Collection<Role> roles) {
        return grants.stream()
                .filter(grant -> roles.contains(grant.role()))
                .map(Grant::unitPath)
                .collect(toUnmodifiableSet());
    }
}
