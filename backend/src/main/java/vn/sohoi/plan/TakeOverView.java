package vn.sohoi.plan;

import java.util.List;

/** What a take-over made, and how much of the higher plan remains; {@code dryRun} means that nothing was kept. */
record TakeOverView(boolean dryRun, List<PlanItemView> items, ConcretisationBalance balance) {}
