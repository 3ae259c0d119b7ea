package vn.sohoi.plan.register;

import java.util.List;
import vn.sohoi.org.UnitRef;

/** The numbers of a unit's papers in a year, series by series. */
record RegisterView(UnitRef unit, int year, List<RegisterSeries> series) {}
