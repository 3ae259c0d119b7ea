package vn.sohoi.assignment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The plan that fulfils a demand. */
record PlanLink(@NotNull UUID planId) {}
