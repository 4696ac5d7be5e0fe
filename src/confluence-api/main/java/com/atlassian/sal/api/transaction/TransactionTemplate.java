package com.atlassian.sal.api.transaction;

import io.github.valuematrix.api.Evidence;

/** Runs work inside the running transaction, or else in a new one. */
@Evidence("slack-integration 10.0.1")
public interface TransactionTemplate {

    /** Does the work; an exception rolls back. */
    <T> T execute(TransactionCallback<T> action);
}
