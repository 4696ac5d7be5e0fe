package com.atlassian.plugin.spring.scanner.annotation.export;

import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Exports a bean to the host as a service of these interfaces. */
@Evidence("spring-scanner 5.1.0, app on 9.5.4")
@Unconfirmed("the jar of spring-scanner-annotation 6.0.2")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ExportAsService {

    Class<?>[] value() default {};
}
