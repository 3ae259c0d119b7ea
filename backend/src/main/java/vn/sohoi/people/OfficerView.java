package vn.sohoi.people;

import java.util.List;
import java.util.UUID;

/** An officer with those of her offices that the reader may see, the latest first. */
record OfficerView(UUID id, String login, String name, List<OfficeView> offices) {

    static OfficerView of(Officer officer, List<OfficeView> offices) {
        return new OfficerView(officer.id(), officer.login(), officer.name(), offices);
    }
}
