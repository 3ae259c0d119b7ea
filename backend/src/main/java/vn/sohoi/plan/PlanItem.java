package vn.sohoi.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sohoi.plan.reading.Doubt;
import vn.sohoi.plan.reading.ItemKind;
import vn.sohoi.plan.reading.ReadItem;
import vn.sohoi.platform.persistence.BaseEntity;

/** One item of a plan at its place in the tree. */
@Entity
class PlanItem extends BaseEntity {

    private UUID planId;
    private UUID parentId;
    private int position;
    private String path;
    private String marker;
    private int level;

    @Enumerated(EnumType.STRING)
    private ItemKind kind = ItemKind.ITEM;

    private String text;

    @Convert(converter = PlanJson.Doubts.class)
    private List<Doubt> doubts = List.of();

    @Enumerated(EnumType.STRING)
    private ItemOrigin origin;

    private UUID upperItemId;
    private LocalDate startOn;
    private LocalDate dueOn;
    private LocalDate doneOn;
    private LocalDate reportedOn;

    /** Null follows the item above. */
    @Enumerated(EnumType.STRING)
    private Audience audience;

    @ElementCollection
    @CollectionTable(name = "plan_item_addressee", joinColumns = @JoinColumn(name = "plan_item_id"))
    @Column(name = "unit_id")
    private Set<UUID> addressees = new HashSet<>();

    /** The version that took the item out; null while it is in force. */
    private Integer removedIn;

    /** The version of the upper plan that changed the upper item, until somebody has answered. */
    private Integer upperChangedIn;

    protected PlanItem() {}

    private PlanItem(UUID planId, PlanItem parent, int position, ItemOrigin origin, String text) {
        this.planId = planId;
        this.parentId = parent == null ? null : parent.id();
        this.level = parent == null ? 1 : parent.level + 1;
        this.position = position;
        this.origin = origin;
        this.text = text;
    }

    /** As the document says it. */
    static PlanItem read(UUID planId, PlanItem parent, int position, ReadItem read) {
        var item = new PlanItem(planId, parent, position, ItemOrigin.TEXT, read.text());
        item.path = read.path();
        item.marker = read.marker();
        item.kind = read.kind();
        item.doubts = read.doubts();
        return item;
    }

    /** The unit's own initiative, below an item or at the end; its path has a plus, which no document has. */
    static PlanItem own(UUID planId, PlanItem parent, int position, PlanItemCreate create) {
        var item = new PlanItem(planId, parent, position, ItemOrigin.OWN, create.text());
        item.path = (parent == null ? "" : parent.path + ".") + "+" + position;
        item.startOn = create.startOn();
        item.dueOn = create.dueOn();
        return item;
    }

    /** An item of a higher unit's plan, in this unit's words or as it stands. */
    static PlanItem takenOver(UUID planId, PlanItem upper, int position, TakeOver.Taken words) {
        var text = words.text() == null ? upper.text : words.text();
        var item = new PlanItem(planId, null, position, ItemOrigin.TAKEN_OVER, text);
        item.path = "+" + position;
        item.upperItemId = upper.id();
        item.startOn = words.startOn();
        item.dueOn = words.dueOn();
        return item;
    }

    PlacedItem placed() {
        return new PlacedItem(id(), parentId, path, marker, kind, text);
    }

    /** Leaves path and position to another item, if it has to give them up. */
    void stepAside(PlacedItem next, int at) {
        if (position != at || !path.equals(next.path())) {
            position = -position;
            path = "~" + id();
        }
    }

    void place(PlacedItem next, int at, int depth) {
        if (!text.equals(next.text())) {
            doubts = List.of();
        }
        parentId = next.parentItemId();
        position = at;
        path = next.path();
        marker = next.marker();
        level = depth;
        kind = next.kind();
        text = next.text();
    }

    void reword(String words) {
        text = words;
    }

    void upperChanged(Integer version) {
        upperChangedIn = version;
    }

    Integer upperChangedIn() {
        return upperChangedIn;
    }

    void remove(int version) {
        removedIn = version;
    }

    /** What became of it, and whom it is addressed to; the text itself is not touched. */
    void schedule(Schedule days, Audience newAudience, Set<UUID> named) {
        startOn = days.startOn();
        dueOn = days.dueOn();
        doneOn = days.doneOn();
        reportedOn = days.reportedOn();
        audience = newAudience;
        addressees.clear();
        addressees.addAll(named);
    }

    Schedule schedule() {
        return new Schedule(startOn, dueOn, doneOn, reportedOn);
    }

    Audience audience() {
        return audience;
    }

    Set<UUID> addressees() {
        return Set.copyOf(addressees);
    }

    PlanItemRef ref() {
        return new PlanItemRef(id(), planId, path, text);
    }

    UUID planId() {
        return planId;
    }

    UUID parentId() {
        return parentId;
    }

    String path() {
        return path;
    }

    String marker() {
        return marker;
    }

    int level() {
        return level;
    }

    ItemKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    ItemOrigin origin() {
        return origin;
    }

    UUID upperItemId() {
        return upperItemId;
    }

    LocalDate startOn() {
        return startOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
