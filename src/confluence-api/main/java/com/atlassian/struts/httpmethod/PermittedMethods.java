package com.atlassian.struts.httpmethod;

import io.github.valuematrix.api.Evidence;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the methods of HTTP that an action's method answers; without it, only POST. */
@Evidence("slack-integration 10.0.1; onlyoffice 10.0.3")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PermittedMethods {

    HttpMethod[] value();
}
