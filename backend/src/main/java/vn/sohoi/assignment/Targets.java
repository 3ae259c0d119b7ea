package vn.sohoi.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What other features may ask about targets. */
@ApplicationScoped
public class Targets {

    private final TargetRepository targets;
    private final TargetViews views;

    Targets(TargetRepository targets, TargetViews views) {
        this.targets = targets;
        this.views = views;
    }

    /** How many targets an item has, and how many of them are reached now. */
    public record Reached(long entered, long reached) {}

    public Reached of(UUID planItemId) {
        var all = views.of(targets.list("planItemId", planItemId));
        return new Reached(
                all.size(), all.stream().filter(TargetView::isReached).count());
    }
}
