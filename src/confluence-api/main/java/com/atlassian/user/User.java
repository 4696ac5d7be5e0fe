package com.atlassian.user;

import io.github.valuematrix.api.Evidence;

/** A person as every Atlassian product knows one. */
@Evidence("latest Javadoc")
public interface User extends Entity {

    /** The mail address; may be null. */
    @Evidence("latest Javadoc")
    String getEmail();
}
