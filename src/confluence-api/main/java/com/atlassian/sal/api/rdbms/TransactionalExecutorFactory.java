package com.atlassian.sal.api.rdbms;

import io.github.valuematrix.api.Evidence;

/** Makes executors. */
@Evidence("Bamboo 9.2.11 Javadoc")
public interface TransactionalExecutorFactory {

    /** Read-only or not; always in a transaction of its own or not. */
    TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew);
}
