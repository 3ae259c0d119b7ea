package vn.sohoi.people;

/** How somebody came to an office: elected by a congress or a conference, or appointed by the unit above. */
public enum Basis {
    ELECTED,
    APPOINTED
}
