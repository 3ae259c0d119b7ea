package vn.sohoi.plan.delivery;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The unit in whose name its officer says that the plan has arrived. */
record AcknowledgementCreate(@NotNull UUID unitId) {}
