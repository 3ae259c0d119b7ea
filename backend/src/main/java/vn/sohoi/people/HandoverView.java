package vn.sohoi.people;

import java.util.List;

/** What a handover did: with a position go all the offices it was held by. */
record HandoverView(List<OfficeView> ended, List<OfficeView> begun) {}
