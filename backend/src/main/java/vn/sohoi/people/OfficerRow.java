package vn.sohoi.people;

import java.util.UUID;

/** An officer in a list: no more than is needed to choose one. */
record OfficerRow(UUID id, String login, String name) {

    static OfficerRow of(Officer officer) {
        return new OfficerRow(officer.id(), officer.login(), officer.name());
    }
}
