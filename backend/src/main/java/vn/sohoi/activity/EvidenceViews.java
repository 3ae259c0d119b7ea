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
        return of(evidence.of(activity));
    }

    EvidenceView of(Evidence one) {
        return of(List.of(one)).getFirst();
    }

    private List<EvidenceView> of(List<Evidence> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var file = files.all(all.stream().map(Evidence::contentId).toList());
        var officer =
                officers.refs(all.stream().map(Evidence::addedBy).distinct().toList());
        return all.stream()
                .map(one -> one.view(file.get(one.contentId()), officer.get(one.addedBy())))
                .toList();
    }

    Map<UUID, Long> counts(List<Activity> activities) {
        return activities.isEmpty()
                ? Map.of()
                : evidence.counts(activities.stream().map(Activity::id).toList());
    }
}
