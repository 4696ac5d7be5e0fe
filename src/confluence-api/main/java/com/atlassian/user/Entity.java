package com.atlassian.user;

import io.github.valuematrix.api.Evidence;

/** Something with a name. */
@Evidence("latest Javadoc")
public interface Entity {

    /** The name that it is known by; of a person the one typed at log-in. */
    String getName();
}
