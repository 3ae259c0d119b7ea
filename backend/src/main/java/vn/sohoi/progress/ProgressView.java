package vn.sohoi.progress;

import java.time.LocalDate;
import java.util.UUID;

/** How far an item is where its plan is, with what its targets reached and what the units below made of it. */
record ProgressView(
        UUID planItemId, LocalDate asOf, Progress progress, long targets, long targetsReached, StateCounts units) {}
