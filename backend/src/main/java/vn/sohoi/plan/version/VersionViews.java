package vn.sohoi.plan.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sohoi.people.Officers;
import vn.sohoi.plan.PlanBook;
import vn.sohoi.plan.PlanTransition;
import vn.sohoi.plan.version.VersionRepository.Found;
import vn.sohoi.platform.api.Page;
import vn.sohoi.platform.security.Actor;

/** Versions as the API shows them. */
@ApplicationScoped
class VersionViews {

    private final VersionRepository versions;
    private final PlanBook book;
    private final Officers officers;

    VersionViews(VersionRepository versions, PlanBook book, Officers officers) {
        this.versions = versions;
        this.book = book;
        this.officers = officers;
    }

    Page<VersionRow> rows(Page<PlanVersion> page, int inForce) {
        var officer = officers.refs(
                page.items().stream().map(PlanVersion::createdBy).distinct().toList());
        return page.map(version -> new VersionRow(
                version.id(),
                version.number(),
                version.status(),
                version.number() == inForce,
                version.reason(),
                officer.get(version.createdBy()),
                version.createdAt(),
                version.issuedAt()));
    }

    VersionView view(Found found, Actor viewer) {
        var version = found.version();
        return new VersionView(
                version.id(),
                version.version(),
                version.planId(),
                version.number(),
                version.status(),
                version.number() == versions.inForceNumber(version.planId()),
                version.reason(),
                version.document(),
                ItemTree.of(version.items()),
                allowed(found, viewer),
                officers.ref(version.createdBy()),
                version.createdAt(),
                version.issuedAt());
    }

    /** A version is not closed; its plan is. */
    private List<PlanTransition> allowed(Found found, Actor viewer) {
        return book.allowed(viewer, found.version().status(), found.plan()).stream()
                .filter(step -> step != PlanTransition.CLOSURE)
                .toList();
    }
}
