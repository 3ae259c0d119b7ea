package vn.sohoi.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoi.file.FileStore;
import vn.sohoi.people.Officers;

/** Evidence as activities show it. */
@ApplicationScoped
class EvidenceViews {

    private final EvidenceRepository evidence;
    private final FileStore files;
    private final Officers officers;

    EvidenceViews(EvidenceRepository evidence, FileStore files, Officers officers) {
        this.evidence = evidence;
        this.files = files;
        this.officers = officers;
    }

    List<EvidenceView> of(UUID activity) {
        return evidence.of(activity).stream().map(this::of).toList();
    }

    EvidenceView of(Evidence one) {
        return one.view(files.require(one.contentId()), officers.ref(one.addedBy()));
    }

    Map<UUID, Long> counts(List<Activity> activities) {
        return activities.isEmpty()
                ? Map.of()
                : evidence.counts(activities.stream().map(Activity::id).toList());
    }
}
