package io.github.valuematrix.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;

/** The wiki's own frame around pages, and its own answers. */
public interface Theme {
    /** The whole document around an app's page. */
    String page(Decorated page, HttpServletRequest request);

    /** The page for a person who may not do this. */
    String notPermitted(HttpServletRequest request);

    /** The page for what is not there, or not for this person. */
    String notFound(HttpServletRequest request);

    /** The path below the context at which one logs in and then comes back to this request. */
    String logInPath(HttpServletRequest request);
}
