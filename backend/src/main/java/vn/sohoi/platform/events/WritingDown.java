package vn.sohoi.platform.events;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoi.platform.api.PageQuery;
import vn.sohoi.platform.security.CurrentActor;

/** Fires the event of a reading that was let through, in its transaction; what was refused was not read. */
@WrittenDown("")
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 600)
class WritingDown {

    private final CurrentActor current;
    private final Event<DomainEvent> events;
    private final Clock clock;

    WritingDown(CurrentActor current, Event<DomainEvent> events, Clock clock) {
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @AroundInvoke
    Object write(InvocationContext call) throws Exception {
        var read = call.proceed();
        var told = call.getMethod().getAnnotation(WrittenDown.class);
        var actor = current.get().id();
        var subject = Arrays.stream(call.getParameters())
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .findFirst()
                .orElse(actor);
        var what = what(told.value(), call.getParameters());
        events.fire(
                told.taken()
                        ? new Taken(subject, actor, clock.instant(), what)
                        : new RestrictedRead(subject, actor, clock.instant(), what));
        return read;
    }

    /** With the filters, which say what the reader was looking for; not with the place in the list. */
    private static String what(String name, Object[] parameters) {
        return Arrays.stream(parameters)
                .filter(Objects::nonNull)
                .filter(parameter -> !(parameter instanceof UUID || parameter instanceof PageQuery))
                .map(parameter -> " " + parameter)
                .collect(Collectors.joining("", name, ""));
    }
}
