package vn.sohoi.activity;

import java.time.LocalDate;
import java.util.UUID;

/** An activity as other things name it. */
public record ActivityRef(UUID id, UUID unitId, String title, LocalDate heldOn) {

    static ActivityRef of(Activity activity) {
        return new ActivityRef(activity.id(), activity.unitId(), activity.title(), activity.heldOn());
    }
}
