package vn.sohoi.platform.security;

/** What an office lets its holder do, at its unit. */
public enum Role {
    OFFICER,
    APPROVER,
    INSPECTOR,
    ADMIN,
    CLERK,
    PARTNER
}
