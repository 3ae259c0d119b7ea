package vn.sohoi.people;

import java.util.List;
import java.util.UUID;
import vn.sohoi.platform.api.Versioned;

/** An officer with those of her offices that the reader may see, the latest first. */
record OfficerView(
        UUID id, long version, String login, String name, List<OfficeView> offices, List<OfficerStep> allowed)
        implements Versioned {

    static OfficerView of(Officer officer, List<OfficeView> offices, List<OfficerStep> allowed) {
        return new OfficerView(officer.id(), officer.version(), officer.login(), officer.name(), offices, allowed);
    }
}
