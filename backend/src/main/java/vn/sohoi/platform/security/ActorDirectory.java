package vn.sohoi.platform.security;

/** Where the offices of a login are looked up; the people feature answers. */
public interface ActorDirectory {

    /** The actor behind a verified token; without a current office the grants are empty. */
    Actor of(String login, String subject);
}
