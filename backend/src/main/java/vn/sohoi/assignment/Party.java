package vn.sohoi.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.sohoi.platform.persistence.BaseEntity;

/** One who does an item: a unit or board of the Union, or a body outside it by name. */
@Entity
@Table(name = "item_party")
class Party extends BaseEntity {

    private UUID planItemId;

    @Enumerated(EnumType.STRING)
    private Part part;

    private int position;
    private UUID unitId;
    private String name;

    protected Party() {}

    Party(UUID planItemId, Part part, int position, PartyDraft said) {
        this.planItemId = planItemId;
        this.part = part;
        this.position = position;
        this.unitId = said.unitId();
        this.name = said.name() == null ? null : said.name().strip();
    }

    Part part() {
        return part;
    }

    UUID unitId() {
        return unitId;
    }

    String name() {
        return name;
    }
}
