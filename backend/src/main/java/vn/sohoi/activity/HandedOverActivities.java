package vn.sohoi.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.sohoi.people.GoesOver;

/** Counts the activities a unit recorded: her successor corrects them from now on. */
@ApplicationScoped
class HandedOverActivities {

    private final ActivityRepository activities;

    HandedOverActivities(ActivityRepository activities) {
        this.activities = activities;
    }

    void count(@Observes GoesOver work) {
        work.add("activity", activities.count("unitId", work.unit()));
    }
}
