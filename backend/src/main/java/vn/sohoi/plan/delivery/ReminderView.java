package vn.sohoi.plan.delivery;

import java.util.List;
import java.util.UUID;
import vn.sohoi.org.UnitRef;

/** Who was reminded now, and who had been already today. */
record ReminderView(UUID planId, int number, List<UnitRef> reminded, List<UnitRef> remindedBefore) {}
