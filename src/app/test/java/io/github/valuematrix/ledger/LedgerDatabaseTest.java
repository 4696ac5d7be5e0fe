package io.github.valuematrix.ledger;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import org.junit.Test;

public class LedgerDatabaseTest {

    @Test
    public void theTablesAreMadeInTheTransactionOfTheWorkAndNotInThatOfTheSave() {
        ActiveObjects activeObjects = mock(ActiveObjects.class);
        TransactionalExecutor apart = mock(TransactionalExecutor.class);
        TransactionalExecutorFactory executors = mock(TransactionalExecutorFactory.class);
        when(executors.createExecutor(false, true)).thenReturn(apart);
        doThrow(new AssertionError("asked outside of the transaction")).when(activeObjects).executeInTransaction(any());

        new LedgerDatabase(activeObjects, executors).apart(statements -> null);

        verify(apart).execute(any());
    }
}
