package com.atlassian.sal.api.rdbms;

import io.github.valuematrix.api.Evidence;

/** Runs work with a connection of the host inside a transaction. */
@Evidence("SAL 3.0 Javadoc; used so on Confluence 9.3.2")
public interface TransactionalExecutor {

    /** Does the work; an exception rolls back. */
    <A> A execute(ConnectionCallback<A> callback);
}
