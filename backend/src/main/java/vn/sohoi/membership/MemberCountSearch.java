package vn.sohoi.membership;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Filters of the list of counts; {@code within} is a subtree. */
record MemberCountSearch(@RestQuery UUID unit, @RestQuery UUID within) {}
