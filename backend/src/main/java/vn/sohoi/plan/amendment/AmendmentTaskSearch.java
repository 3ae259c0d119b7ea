package vn.sohoi.plan.amendment;

import org.jboss.resteasy.reactive.RestQuery;

/** Filter of the tasks. */
record AmendmentTaskSearch(@RestQuery TaskState state) {}
