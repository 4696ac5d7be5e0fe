package com.atlassian.user;

import io.github.valuematrix.api.Evidence;

/** Something with a name. */
@Evidence("latest Javadoc")
public interface Entity {

    /** Of a person: the user name. */
    @Evidence("Javadoc 9.5.2, where DeletedUser.getName is specified by it")
    String getName();
}
