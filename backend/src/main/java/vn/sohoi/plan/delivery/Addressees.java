package vn.sohoi.plan.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sohoi.org.Folding;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.org.UnitKind;
import vn.sohoi.org.UnitRef;
import vn.sohoi.plan.PlanHead;
import vn.sohoi.plan.reading.Recipient;
import vn.sohoi.plan.reading.RecipientRole;

/** Understands the lines under "Nơi nhận" as of the day of the document. What is not plain is marked, never guessed. */
@ApplicationScoped
class Addressees {

    private final RecipientRules rules;
    private final OrgUnits units;
    private final Clock clock;

    Addressees(RecipientRules rules, OrgUnits units, Clock clock) {
        this.rules = rules;
        this.units = units;
        this.clock = clock;
    }

    LocalDate day(PlanHead plan) {
        return plan.date() == null ? LocalDate.now(clock) : plan.date();
    }

    List<AddressedLine> of(PlanHead plan) {
        var known = rules.all();
        return plan.document().recipients().stream()
                .map(recipient -> line(recipient, known, plan.unitId(), day(plan)))
                .toList();
    }

    private AddressedLine line(Recipient recipient, List<RecipientRule> known, UUID issuer, LocalDate day) {
        if (recipient.role() == RecipientRole.ARCHIVE) {
            return plain(recipient, LineTarget.ARCHIVE);
        }
        var folded = Folding.fold(recipient.name()).replaceAll("\\s+", " ");
        var matching = known.stream().filter(rule -> rule.matches(folded)).toList();
        if (matching.isEmpty()) {
            return doubtful(recipient, LineTarget.UNCLEAR, List.of(), LineDoubt.NOT_UNDERSTOOD);
        }
        var first = matching.getFirst();
        return switch (first.target()) {
            case UNITS -> all(recipient, folded, matching, issuer, day);
            case NAMED -> found(recipient, units.called(first.rest(folded), issuer, day));
            case ABOVE -> above(recipient, first.rest(folded), issuer, day);
            case INTERNAL -> plain(recipient, LineTarget.INTERNAL);
            case EXTERNAL -> plain(recipient, LineTarget.EXTERNAL);
            case ARCHIVE -> plain(recipient, LineTarget.ARCHIVE);
            case UNCLEAR -> doubtful(recipient, LineTarget.UNCLEAR, List.of(), LineDoubt.NOT_UNDERSTOOD);
        };
    }

    private AddressedLine all(
            Recipient recipient, String folded, List<RecipientRule> matching, UUID issuer, LocalDate day) {
        var ids = new LinkedHashSet<UUID>();
        LineDoubt doubt = null;
        for (var kind : kinds(matching)) {
            var found = units.ofKindWithin(kind, issuer, day).stream()
                    .map(UnitRef::id)
                    .filter(id -> !id.equals(issuer))
                    .toList();
            ids.addAll(found);
            if (found.isEmpty()) {
                doubt = LineDoubt.NO_SUCH_UNIT;
            } else if (saysAnotherNumber(matching, kind, folded, found.size()) && doubt == null) {
                doubt = LineDoubt.NUMBER_DIFFERS;
            }
        }
        return doubtful(recipient, LineTarget.UNITS, List.copyOf(ids), doubt);
    }

    private static List<UnitKind> kinds(List<RecipientRule> matching) {
        return matching.stream()
                .filter(rule -> rule.target() == RecipientRule.Target.UNITS)
                .map(RecipientRule::kind)
                .distinct()
                .toList();
    }

    private static boolean saysAnotherNumber(List<RecipientRule> matching, UnitKind kind, String folded, int found) {
        return matching.stream()
                .filter(rule -> rule.kind() == kind)
                .map(rule -> rule.number(folded))
                .anyMatch(said -> said.isPresent() && said.getAsInt() != found);
    }

    /** "Hội LHPN tỉnh" without a name: the issuer's own house, or the unit of that sort above it. */
    private AddressedLine above(Recipient recipient, String type, UUID issuer, LocalDate day) {
        if (isOf(type, issuer)) {
            return plain(recipient, LineTarget.INTERNAL);
        }
        var found = new ArrayList<UnitRef>();
        Optional<UUID> next = units.above(issuer, day);
        while (next.isPresent()) {
            if (isOf(type, next.get())) {
                found.add(units.ref(next.get()));
            }
            next = units.above(next.get(), day);
        }
        return found(recipient, found);
    }

    private boolean isOf(String type, UUID unit) {
        return Folding.fold(units.ref(unit).name()).startsWith(type + " ");
    }

    private static AddressedLine found(Recipient recipient, List<UnitRef> found) {
        var doubt = found.isEmpty() ? LineDoubt.NO_SUCH_UNIT : found.size() > 1 ? LineDoubt.SEVERAL_SUCH_UNITS : null;
        var ids = found.size() > 1
                ? List.<UUID>of()
                : found.stream().map(UnitRef::id).toList();
        return doubtful(recipient, LineTarget.UNITS, ids, doubt);
    }

    private static AddressedLine plain(Recipient recipient, LineTarget target) {
        return doubtful(recipient, target, List.of(), null);
    }

    private static AddressedLine doubtful(Recipient recipient, LineTarget target, List<UUID> ids, LineDoubt doubt) {
        return new AddressedLine(recipient.name(), recipient.role(), target, List.copyOf(ids), doubt, false);
    }
}
