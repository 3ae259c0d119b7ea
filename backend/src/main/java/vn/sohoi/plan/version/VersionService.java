package vn.sohoi.plan.version;

import java.util.UUID;
import vn.sohoi.plan.PlanAction;
import vn.sohoi.plan.PlanBook;
import vn.sohoi.platform.UseCases;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.security.CurrentActor;

/** Reading versions and comparing them. */
@UseCases
class VersionService {

    private final VersionRepository versions;
    private final VersionViews views;
    private final PlanBook book;
    private final CurrentActor current;

    VersionService(VersionRepository versions, VersionViews views, PlanBook book, CurrentActor current) {
        this.versions = versions;
        this.views = views;
        this.book = book;
        this.current = current;
    }

    Page<VersionRow> list(UUID planId, PageQuery paging) {
        var actor = current.get();
        var plan = book.require(planId, actor, PlanAction.READ);
        return views.rows(versions.search(plan, actor, paging), versions.inForceNumber(planId));
    }

    VersionView view(UUID id) {
        var actor = current.get();
        return views.view(versions.require(id, actor, PlanAction.READ), actor);
    }

    DiffView diff(UUID planId, DiffSearch search) {
        var actor = current.get();
        var plan = book.require(planId, actor, PlanAction.READ);
        var to = search.to() == null ? versions.inForceNumber(planId) : search.to();
        var from = search.from() == null ? Math.max(1, to - 1) : search.from();
        var changes = VersionDiff.of(
                versions.require(plan, from, actor).items(),
                versions.require(plan, to, actor).items());
        return DiffView.of(planId, from, to, changes);
    }
}
