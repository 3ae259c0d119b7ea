package vn.sohoi.org;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.security.CurrentActor;

/** Reading the organisation as on a day; today unless the caller names one. */
@UseCases
class UnitService {

    private final UnitRepository units;
    private final UnitRows rows;
    private final UnitHistories histories;
    private final CurrentActor current;
    private final Clock clock;

    UnitService(UnitRepository units, UnitRows rows, UnitHistories histories, CurrentActor current, Clock clock) {
        this.units = units;
        this.rows = rows;
        this.histories = histories;
        this.current = current;
        this.clock = clock;
    }

    Page<UnitRow> list(UnitSearch search, PageQuery paging) {
        var day = day(search.asOf());
        var found = units.search(current.get(), search, day, paging);
        return new Page<>(rows.of(found.items(), search.q(), day), found.next(), found.prev(), found.count());
    }

    /** Everybody below the unit on a day, and the unit itself. */
    Page<UnitRow> subtree(UUID id, LocalDate asOf, PageQuery paging) {
        units.require(id, current.get(), day(asOf));
        return list(new UnitSearch(null, null, asOf, null, id, null, false), paging);
    }

    /** Without a day, a closed unit is shown as it last was. */
    UnitRow view(UUID id, LocalDate asOf) {
        var line = asOf == null
                ? units.requireLatest(id, current.get(), day(null))
                : units.require(id, current.get(), asOf);
        return rows.of(List.of(line), null, day(asOf)).getFirst();
    }

    UnitHistory history(UUID id) {
        return histories.of(units.requireLatest(id, current.get(), day(null)).unit());
    }

    private LocalDate day(LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
