package vn.sohoi.org;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sohoi.org.ReorganisationEvent.Closed;

/** What an applied reorganisation left in the organisation. */
record Traces(List<Closed> closed, List<UUID> opened, List<UUID> changed, Set<UUID> touched) {}
