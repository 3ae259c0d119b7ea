package vn.sohoi.importing;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import vn.sohoi.importing.ImportAnswer.Counts;
import vn.sohoi.importing.ImportAnswer.State;
import vn.sohoi.importing.Rows.Row;
import vn.sohoi.org.OrgUnits;
import vn.sohoi.org.OrgUnits.Outcome;
import vn.sohoi.org.ReorganisationDrafts;
import vn.sohoi.org.UnitKind;
import vn.sohoi.people.Basis;
import vn.sohoi.people.Officers;
import vn.sohoi.people.Position;
import vn.sohoi.platform.Digest;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.Problem;
import vn.sohoi.platform.events.DomainEvent;
import vn.sohoi.platform.security.Actor;
import vn.sohoi.platform.security.CurrentActor;
import vn.sohoi.platform.security.Role;

/** Checks a whole file first, then commits all of it or nothing; the same file again changes nothing. */
@UseCases
class ImportService {

    private static final Set<String> UNIT_COLUMNS =
            Set.of("externalKey", "code", "name", "type", "kind", "parentKey", "validFrom");
    private static final Set<String> OFFICER_COLUMNS = Set.of("login", "name", "unitKey", "role", "title", "from");
    private static final Set<String> OFFICER_EXTRAS = Set.of("position", "termEnd", "basis");

    private final OrgUnits units;
    private final Officers officers;
    private final ReorganisationDrafts reorganisations;
    private final CurrentActor current;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Clock clock;

    ImportService(
            OrgUnits units,
            Officers officers,
            ReorganisationDrafts reorganisations,
            CurrentActor current,
            EntityManager database,
            Event<DomainEvent> events,
            Clock clock) {
        this.units = units;
        this.officers = officers;
        this.reorganisations = reorganisations;
        this.current = current;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    ImportAnswer take(ImportKind kind, boolean dryRun, byte[] file) {
        var actor = current.get();
        if (!actor.reaches(Set.of(Role.CLERK, Role.ADMIN), "/")) {
            throw new Problem.Forbidden();
        }
        var answer = switch (kind) {
            case units -> takeUnits(dryRun, file);
            case officers -> takeOfficers(dryRun, file, actor);
            case reorganisation -> takeReorganisation(dryRun, file, actor);
        };
        if (answer.state() == State.COMMITTED) {
            events.fire(new ImportEvent.Committed(
                    answer.id(), actor.id(), clock.instant(), answer.kind(), Digest.sha256(file), answer.counts()));
        }
        return answer;
    }

    private ImportAnswer takeUnits(boolean dryRun, byte[] file) {
        var rows = Rows.read(file, UNIT_COLUMNS, Set.of());
        var keys = new HashSet<String>();
        for (var row : rows.all()) {
            var parent = row.text("parentKey");
            if (parent != null
                    && !keys.contains(parent)
                    && units.byExternalKey(parent).isEmpty()) {
                rows.fault("row.unknown-unit", row, "parentKey");
            }
            var key = rows.required(row, "externalKey");
            if (key != null && !keys.add(key)) {
                rows.fault("row.repeated", row, "externalKey");
            }
            rows.required(row, "name");
            rows.oneOf(UnitKind.class, row, "kind");
            rows.date(row, "validFrom");
        }
        return commit("units", dryRun, rows, row -> units.describe(unit(rows, row)));
    }

    private static OrgUnits.Described unit(Rows rows, Row row) {
        var type = row.text("type");
        return new OrgUnits.Described(
                row.text("externalKey"),
                rows.oneOf(UnitKind.class, row, "kind"),
                type == null ? "" : type,
                row.text("name"),
                row.text("code"),
                row.text("parentKey"),
                rows.date(row, "validFrom"));
    }

    private ImportAnswer takeOfficers(boolean dryRun, byte[] file, Actor actor) {
        var rows = Rows.read(file, OFFICER_COLUMNS, OFFICER_EXTRAS);
        for (var row : rows.all()) {
            rows.required(row, "login");
            rows.required(row, "name");
            rows.required(row, "title");
            var role = rows.oneOf(Role.class, row, "role");
            if ((role == Role.ADMIN || role == Role.CLERK) && !actor.keepsTheHouse()) {
                rows.fault("row.reserved-role", row, "role");
            }
            rows.date(row, "from");
            rows.maybeOneOf(Position.class, row, "position");
            rows.maybeOneOf(Basis.class, row, "basis");
            rows.maybeDate(row, "termEnd");
            var unit = rows.required(row, "unitKey");
            if (unit != null && units.byExternalKey(unit).isEmpty()) {
                rows.fault("row.unknown-unit", row, "unitKey");
            }
        }
        return commit(
                "officers",
                dryRun,
                rows,
                row -> officers.describe(new Officers.Described(
                        row.text("login"),
                        row.text("name"),
                        row.text("unitKey"),
                        rows.oneOf(Role.class, row, "role"),
                        row.text("title"),
                        rows.date(row, "from"),
                        rows.maybeOneOf(Position.class, row, "position"),
                        rows.maybeDate(row, "termEnd"),
                        rows.maybeOneOf(Basis.class, row, "basis"))));
    }

    /** Written down as a draft, after it was seen that it could be carried out; the answer has the id of the draft. */
    private ImportAnswer takeReorganisation(boolean dryRun, byte[] file, Actor actor) {
        var rows = Rows.read(file, ReorganisationRows.COLUMNS, ReorganisationRows.EXTRAS);
        var read = new ReorganisationRows(rows);
        if (rows.sound()) {
            reorganisations.faults(read.draft(), actor).ifPresent(problem -> {
                var pointers = problem instanceof Problem.Invalid invalid
                        ? invalid.errors().stream()
                                .map(Problem.FieldError::pointer)
                                .distinct()
                                .toList()
                        : List.of("/changes");
                pointers.forEach(pointer -> rows.fault(problem.code(), read.at(pointer), "change"));
            });
        }
        var described = new AtomicReference<ReorganisationDrafts.Described>();
        if (rows.sound()) {
            described.set(reorganisations.describe(read.draft(), actor));
        }
        var answer =
                commit("reorganisation", dryRun, rows, row -> described.get().outcome());
        return dryRun || described.get() == null
                ? answer
                : answer.withId(described.get().id());
    }

    private interface Step {
        Outcome take(Row row);
    }

    private ImportAnswer commit(String kind, boolean dryRun, Rows rows, Step step) {
        var total = rows.all().size();
        if (!rows.sound()) {
            var counts = new Counts(0, 0, 0, rows.rejected(), total);
            return new ImportAnswer(UUID.randomUUID(), kind, dryRun, State.REJECTED, counts, problems(rows));
        }
        Map<Outcome, Integer> counted = new EnumMap<>(Outcome.class);
        rows.all().forEach(row -> counted.merge(step.take(row), 1, Integer::sum));
        database.flush();
        if (dryRun) {
            database.clear();
            Rehearsal.undo();
        }
        var counts = new Counts(
                counted.getOrDefault(Outcome.CREATED, 0),
                counted.getOrDefault(Outcome.UPDATED, 0),
                counted.getOrDefault(Outcome.UNCHANGED, 0),
                0,
                total);
        return new ImportAnswer(
                UUID.randomUUID(), kind, dryRun, dryRun ? State.REHEARSED : State.COMMITTED, counts, problems(rows));
    }

    private static java.util.List<ImportAnswer.RowProblem> problems(Rows rows) {
        var texts = java.util.ResourceBundle.getBundle("problems", java.util.Locale.of("vi"));
        return rows.problems(code -> texts.getString(texts.containsKey(code + ".title") ? code + ".title" : code));
    }
}
