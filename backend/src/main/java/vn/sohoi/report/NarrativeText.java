package vn.sohoi.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an officer writes in a section; {@code {{CODE}}} stands for the figure of that indicator. */
record NarrativeText(@NotNull @Size(max = 20000) String text) {}
