package com.atlassian.event.api;

import io.github.valuematrix.api.Evidence;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a method that wants the events of its one parameter's type. */
@Evidence("slack-integration 10.0.1")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventListener {
}
