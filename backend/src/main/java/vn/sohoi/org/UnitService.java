package vn.sohoi.org;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.security.CurrentActor;

/** Reading the organisation as on a day; today unless the caller names one. */
@UseCases
class UnitService {

    private final UnitRepository units;
    private final CurrentActor current;
    private final Clock clock;

    UnitService(UnitRepository units, CurrentActor current, Clock clock) {
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    Page<UnitRow> list(UnitSearch search, PageQuery paging) {
        return units.search(current.get(), search, day(search.asOf()), paging).map(UnitRow::of);
    }

    UnitRow view(UUID id, LocalDate asOf) {
        return UnitRow.of(units.require(id, current.get(), day(asOf)));
    }

    private LocalDate day(LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
