package vn.sohoi.platform.security;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Where the offices of a login are looked up; the people feature answers. */
public interface ActorDirectory {

    /** The actor behind a verified token; without a current office the grants are empty. */
    Actor of(String login, String subject);

    /** Those of these ids that are officers whose names were taken away. */
    Set<UUID> hidden(Collection<UUID> ids);
}
