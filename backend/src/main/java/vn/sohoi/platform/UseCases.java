package vn.sohoi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.sohoi.platform.api.Remembered;

/** A service: each public-facing method is one use case, one transaction, and answers a repeated key once. */
@Stereotype
@ApplicationScoped
@Transactional
@Remembered
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCases {}
