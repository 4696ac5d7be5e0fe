package io.github.valuematrix.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type or member that no public source shows for Confluence 10, with what would settle it.
 * Each is listed in UNCONFIRMED.md and called from one class of the app.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Unconfirmed {

    String value();
}
