package vn.sohoi.plan.attachment;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.sohoi.file.FileStore;
import vn.sohoi.file.Papers;
import vn.sohoi.people.Officers;
import vn.sohoi.plan.PlanAction;
import vn.sohoi.plan.PlanBook;
import vn.sohoi.plan.PlanStatus;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.events.WrittenDown;
import vn.sohoi.platform.security.CurrentActor;

/** Files of plans: who reads the plan has them, its own officer adds them as long as it is not closed. */
@UseCases
class AttachmentService {

    private final Attachments attachments;
    private final FileStore files;
    private final PlanBook book;
    private final Officers officers;
    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    AttachmentService(
            Attachments attachments,
            FileStore files,
            PlanBook book,
            Officers officers,
            CurrentActor current,
            Event<DomainEvent> events,
            Clock clock) {
        this.attachments = attachments;
        this.files = files;
        this.book = book;
        this.officers = officers;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    AttachmentsView view(UUID planId) {
        var plan = book.require(planId, current.get(), PlanAction.READ);
        return AttachmentsView.of(
                planId, rows(attachments.of(planId)), AnnexMentions.in(plan.document(), book.items(planId)));
    }

    AttachmentRow add(UUID planId, AttachmentKind kind, String name, byte[] upload) {
        var actor = current.get();
        var plan = book.hold(planId, actor, PlanAction.EDIT);
        if (plan.status() == PlanStatus.CLOSED) {
            throw new Problem.Conflict("plan-wrong-state", plan.status());
        }
        var file = files.store(upload, Papers.mediaType(upload));
        if (attachments.has(planId, file.id())) {
            throw new Problem.Conflict("plan-attachment-repeated");
        }
        var now = clock.instant();
        var added = new Attachment(planId, kind, name, file.id(), actor.id(), now);
        attachments.persistAndFlush(added);
        events.fire(new AttachmentEvent.Added(planId, actor.id(), now, plan.unitId(), kind, file.sha256()));
        return rows(List.of(added)).getFirst();
    }

    @WrittenDown(value = "plan attachment", taken = true)
    byte[] content(UUID planId, UUID id) {
        book.require(planId, current.get(), PlanAction.READ);
        return files.read(files.require(attachments.require(planId, id).fileId()));
    }

    private List<AttachmentRow> rows(List<Attachment> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var file = files.all(all.stream().map(Attachment::fileId).toList());
        var officer =
                officers.refs(all.stream().map(Attachment::addedBy).distinct().toList());
        return all.stream()
                .map(one -> AttachmentRow.of(one, file.get(one.fileId()), officer.get(one.addedBy())))
                .toList();
    }
}
