package com.atlassian.confluence.user;

import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;

/** Who is logged in, on the thread of a request. */
@Evidence("Javadoc 9.0.3; slack-integration 10.0.1")
public class AuthenticatedUserThreadLocal {

    /** The person logged in; null for somebody anonymous. */
    public static ConfluenceUser get() {
        return Declaration.only();
    }
}
