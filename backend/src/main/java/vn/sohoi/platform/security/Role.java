package vn.sohoi.platform.security;

import java.util.Set;

/** What an office lets its holder do, at its unit. */
public enum Role {
    OFFICER,
    APPROVER,
    INSPECTOR,
    ADMIN,
    CLERK,
    PARTNER;

    /** Who reads what the units in reach record; clerks bring files in and partners have a contract of their own. */
    public static final Set<Role> READERS = Set.of(OFFICER, APPROVER, INSPECTOR, ADMIN);
}
