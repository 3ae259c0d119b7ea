package vn.sohoi.activity;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import vn.sohoi.file.FileStore;
import vn.sohoi.file.Photos;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.events.WrittenDown;
import vn.sohoi.platform.security.CurrentActor;

/** Photographs of activities: who may see the activity sees them, its own officer adds them. */
@UseCases
class EvidenceService {

    private final ActivityRepository activities;
    private final EvidenceRepository evidence;
    private final EvidenceViews views;
    private final Photos photos;
    private final FileStore files;
    private final OrgUnits units;
    private final Event<DomainEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    EvidenceService(
            ActivityRepository activities,
            EvidenceRepository evidence,
            EvidenceViews views,
            Photos photos,
            FileStore files,
            OrgUnits units,
            Event<DomainEvent> events,
            CurrentActor current,
            Clock clock) {
        this.activities = activities;
        this.evidence = evidence;
        this.views = views;
        this.photos = photos;
        this.files = files;
        this.units = units;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    EvidenceView add(UUID activityId, String name, byte[] upload) {
        var actor = current.get();
        var activity = activities.require(activityId, actor);
        units.requireWriter(actor, activity.unitId());
        if (!activity.done()) {
            throw new Problem.Conflict("activity-cancelled");
        }
        var photo = photos.read(upload);
        var content = files.store(photo.content(), Photos.MEDIA_TYPE);
        if (evidence.has(activityId, content.id())) {
            throw new Problem.Conflict("evidence-repeated");
        }
        var thumbnail = files.store(photo.thumbnail(), Photos.MEDIA_TYPE);
        var added = new Evidence(activityId, name, content, thumbnail, photo).addedBy(actor.id(), clock.instant());
        evidence.persistAndFlush(added);
        events.fire(new ActivityEvent.EvidenceAdded(activityId, actor.id(), clock.instant(), content.sha256()));
        return views.of(added);
    }

    /** The photo itself; its thumbnail belongs to the page of the activity. */
    @WrittenDown(value = "photo", taken = true)
    byte[] content(UUID activityId, UUID id) {
        activities.require(activityId, current.get());
        return files.read(files.require(evidence.require(activityId, id).contentId()));
    }

    byte[] thumbnail(UUID activityId, UUID id) {
        activities.require(activityId, current.get());
        return files.read(files.require(evidence.require(activityId, id).thumbnailId()));
    }
}
