package com.atlassian.sal.api.transaction;

import io.github.valuematrix.api.Evidence;

/** Work inside a transaction. */
@Evidence("slack-integration 10.0.1")
public interface TransactionCallback<T> {

    /** Does the work. */
    T doInTransaction();
}
