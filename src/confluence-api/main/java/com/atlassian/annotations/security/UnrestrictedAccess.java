package com.atlassian.annotations.security;

import io.github.valuematrix.api.Evidence;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets everybody use an action or servlet; it checks rights itself. */
@Evidence("onlyoffice 10.0.3")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface UnrestrictedAccess {
}
