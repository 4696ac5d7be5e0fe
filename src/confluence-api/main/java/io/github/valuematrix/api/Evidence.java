package io.github.valuematrix.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says where the public can read that Confluence has this type or member: a Javadoc version, a guide, or an
 * open-source app that compiles the call. A member without its own evidence has that of its type.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Evidence {

    String value();
}
