package vn.sohoi.plan.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sohoi.platform.api.Versioned;

/** Whom a plan goes to, by the organisation of the day of the document; frozen at the issue. */
record AddressingView(
        UUID planId, long version, boolean frozen, LocalDate resolvedOn, int doubtful, List<RecipientRow> lines)
        implements Versioned {}
