package com.atlassian.sal.api.rdbms;

import io.github.valuematrix.api.Evidence;
import java.sql.Connection;

/** Work with a connection, which must not be committed, rolled back or closed. */
@Evidence("SAL 3.0 Javadoc")
public interface ConnectionCallback<A> {

    /** Does the work. */
    A execute(Connection connection);
}
