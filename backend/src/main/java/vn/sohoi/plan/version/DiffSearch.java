package vn.sohoi.plan.version;

import org.jboss.resteasy.reactive.RestQuery;

/** Numbers of two versions; without them the one in force and the one before it. */
record DiffSearch(@RestQuery Integer from, @RestQuery Integer to) {}
