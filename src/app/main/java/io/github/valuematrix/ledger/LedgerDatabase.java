package io.github.valuematrix.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.github.valuematrix.ledger.entity.CheckpointRow;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;

/**
 * The way to the ledger's tables. Active Objects makes them; everything else is plain SQL.
 */
@Named
public class LedgerDatabase {

    private final ActiveObjects activeObjects;
    private final TransactionalExecutorFactory executors;
    private volatile boolean tablesAreThere;

    @Inject
    public LedgerDatabase(@ComponentImport ActiveObjects activeObjects,
                          @ComponentImport TransactionalExecutorFactory executors) {
        this.activeObjects = activeObjects;
        this.executors = executors;
    }

    /** What to do with the database. */
    interface Work<T> {
        T on(Statements statements) throws SQLException;
    }

    <T> T read(Work<T> work) {
        return run(executors.createExecutor(true, false), work);
    }

    /** In the transaction of the caller, or, if there is none, in one of its own. */
    <T> T write(Work<T> work) {
        return run(executors.createExecutor(false, false), work);
    }

    /** In a transaction of its own, which has ended when this returns; that of the caller is untouched. */
    <T> T apart(Work<T> work) {
        return run(executors.createExecutor(false, true), work);
    }

    private <T> T run(TransactionalExecutor executor, Work<T> work) {
        return executor.execute(connection -> {
            makeTables();
            try {
                return work.on(new Statements(connection));
            } catch (SQLException e) {
                throw new LedgerException("The database refused a statement of the ledger: " + e.getMessage(), e);
            }
        });
    }

    /**
     * Active Objects upgrades and makes the tables when it is first asked for a row, and plain SQL does not ask it. It
     * joins the transaction of the work, so that its failure rolls back what is ours and not, on the editor's thread,
     * somebody's save.
     */
    private void makeTables() {
        if (!tablesAreThere) {
            activeObjects.executeInTransaction(() -> activeObjects.count(CheckpointRow.class));
            tablesAreThere = true;
        }
    }
}
