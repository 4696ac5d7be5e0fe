package com.atlassian.plugin.spring.scanner.annotation.imports;

import io.github.valuematrix.api.Evidence;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Imports a service of the host; the value names the bean where the host has several of its type. */
@Evidence("spring-scanner 6.0.2, app on 10.2.13")
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface ComponentImport {

    String value() default "";
}
