package com.atlassian.annotations.security;

import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets only administrators of the site use an action or servlet; the host answers everybody else. */
@Evidence("guide: secure endpoints of Platform 7 (name); onlyoffice 10.0.3 (package, of UnrestrictedAccess)")
@Unconfirmed("the package of AdminOnly in the jar of atlassian-annotations, or the page as somebody else on Confluence 10.2")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface AdminOnly {
}
