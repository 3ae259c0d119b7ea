package vn.sohoi.org;

import java.time.LocalDate;

/** Whose papers these were and who carries them on, since when, by which decision. The papers keep their name. */
public record HandedOver(UnitRef from, UnitRef to, LocalDate on, ActRef act) {}
