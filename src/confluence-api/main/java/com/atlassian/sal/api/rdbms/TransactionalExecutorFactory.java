package com.atlassian.sal.api.rdbms;

import io.github.valuematrix.api.Evidence;

/** Makes executors. */
@Evidence("Bamboo 9.2.11 Javadoc")
public interface TransactionalExecutorFactory {

    /** Read-write, inside the running transaction or else in a new one. */
    TransactionalExecutor createExecutor();

    /** Read-only or not; always in a transaction of its own or not. */
    TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew);
}
