package vn.sohoi.plan.delivery;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Filters of deliveries; {@code within} is a subtree. */
record DeliverySearch(
        @RestQuery UUID unit,
        @RestQuery UUID within,
        @RestQuery DeliveryState state) {}
