package vn.sohoi.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.plan.Audience;
import vn.sohoi.plan.PlanItems;
import vn.sohoi.plan.PlanStatus;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.IfMatch;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.api.Problem.FieldError;
import vn.sohoi.platform.security.CurrentActor;

/** Who does an item and when: open until the plan is closed, because an issued text says neither. */
@UseCases
class AssignmentService {

    private final PlanItems items;
    private final PartyRepository parties;
    private final OrgUnits units;
    private final CurrentActor current;
    private final Clock clock;

    AssignmentService(PlanItems items, PartyRepository parties, OrgUnits units, CurrentActor current, Clock clock) {
        this.items = items;
        this.parties = parties;
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    AssignmentView view(UUID itemId) {
        return view(items.require(itemId, current.get()));
    }

    AssignmentView assign(UUID itemId, IfMatch seen, AssignmentDraft draft) {
        var actor = current.get();
        var before = items.requireWriter(itemId, actor);
        check(before, draft);
        var after = items.assign(itemId, seen, actor, draft.schedule(), draft.audience(), draft.named());
        parties.replace(itemId, draft);
        return view(after);
    }

    private void check(PlanItems.Held item, AssignmentDraft draft) {
        var days = draft.schedule();
        var errors = new ArrayList<>(days.wrong(LocalDate.now(clock)));
        var working = item.status() == PlanStatus.ISSUED;
        if (!working && days.doneOn() != null) {
            errors.add(new FieldError("/schedule/doneOn", "plan-not-issued"));
        }
        if (!working && days.reportedOn() != null) {
            errors.add(new FieldError("/schedule/reportedOn", "plan-not-issued"));
        }
        if ((draft.audience() == Audience.NAMED) == draft.named().isEmpty()) {
            errors.add(new FieldError("/addressees", "audience-named"));
        }
        if (!units.allBelow(item.unitId(), draft.named())) {
            errors.add(new FieldError("/addressees", "unit-not-below"));
        }
        if (draft.lead() != null) {
            check(draft.lead(), "/lead", errors);
        }
        for (var at = 0; at < draft.others().size(); at++) {
            check(draft.others().get(at), "/coWorkers/" + at, errors);
        }
        if (!errors.isEmpty()) {
            throw new Problem.Invalid("invalid", errors.toArray(FieldError[]::new));
        }
    }

    /** Names of units are public inside the Union, so any of them may be named. */
    private void check(PartyDraft party, String pointer, List<FieldError> errors) {
        if (!party.namesOneOfBoth()) {
            errors.add(new FieldError(pointer, "party-one-of"));
        } else if (party.unitId() != null && !units.exists(party.unitId())) {
            errors.add(new FieldError(pointer + "/unitId", "unit-unknown"));
        }
    }

    private AssignmentView view(PlanItems.Held item) {
        var all = parties.of(item.ref().id());
        var named = units.refs(all.stream()
                .map(Party::unitId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new AssignmentView(
                item.ref().id(),
                item.version(),
                item.schedule(),
                item.audience(),
                units.refs(item.addressees()).values().stream()
                        .sorted(java.util.Comparator.comparing(vn.sohoi.org.UnitRef::name))
                        .toList(),
                all.stream()
                        .map(party -> {
                            var unit = party.unitId() == null ? null : named.get(party.unitId());
                            return new PartyView(party.part(), unit, unit == null ? party.name() : unit.name());
                        })
                        .toList(),
                item.mayWrite() ? List.of(AssignmentView.Step.EDIT) : List.of());
    }
}
