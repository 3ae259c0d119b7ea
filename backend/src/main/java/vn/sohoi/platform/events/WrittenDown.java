package vn.sohoi.platform.events;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A reading that leaves an audit entry: of a restricted register, or of something that leaves the house as a file. The
 * subject is the first id the use case is asked for, or the reader when it is a list.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WrittenDown {

    /** What was read. */
    @Nonbinding
    String value();

    /** Whether it was taken out of the house: a file, or anything a partner is given. */
    @Nonbinding
    boolean taken() default false;
}
