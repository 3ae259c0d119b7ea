package vn.sohoi.people;

/** Where an office stands on a day; {@code EXPIRING} is current as well, {@code VACANT} is nobody's. */
enum OfficeState {
    UPCOMING,
    CURRENT,
    EXPIRING,
    ENDED,
    VACANT
}
