package vn.sohoi.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import vn.sohoi.activity.Activities;
import vn.sohoi.people.Officers;
import vn.sohoi.plan.Plans;

/** Tags with the names of what they are on. */
@ApplicationScoped
class TagViews {

    private final Plans plans;
    private final Activities activities;
    private final Officers officers;

    TagViews(Plans plans, Activities activities, Officers officers) {
        this.plans = plans;
        this.activities = activities;
        this.officers = officers;
    }

    List<TagView> of(List<ProgrammeTag> tags) {
        var item = plans.items(tags.stream()
                .map(ProgrammeTag::planItemId)
                .filter(Objects::nonNull)
                .toList());
        var activity = activities.refs(tags.stream()
                .map(ProgrammeTag::activityId)
                .filter(Objects::nonNull)
                .toList());
        var officer = officers.refs(
                tags.stream().map(ProgrammeTag::taggedBy).distinct().toList());
        return tags.stream()
                .map(tag -> new TagView(
                        tag.id(),
                        tag.version(),
                        tag.planItemId() == null ? null : item.get(tag.planItemId()),
                        tag.activityId() == null ? null : activity.get(tag.activityId()),
                        officer.get(tag.taggedBy())))
                .toList();
    }
}
