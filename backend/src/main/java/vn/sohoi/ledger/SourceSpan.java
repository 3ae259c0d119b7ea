package vn.sohoi.ledger;

import java.time.LocalDate;
import java.util.UUID;

/** The span a figure was asked for: of one indicator, in a subtree, between two days, both inclusive. */
public record SourceSpan(String indicator, UUID within, LocalDate from, LocalDate to) {}
