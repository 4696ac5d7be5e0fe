package com.atlassian.velocity.htmlsafe;

import io.github.valuematrix.api.Evidence;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a method whose result is HTML and must not be escaped in a template. */
@Evidence("slack-integration 10.0.1; digital-signature 9.5.4, shipped for 10.2.7")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface HtmlSafe {
}
