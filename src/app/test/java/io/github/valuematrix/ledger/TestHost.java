package io.github.valuematrix.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the ledger needs of a host: transactions as SAL has them, over a database with the ledger's tables.
 */
final class TestHost implements TransactionTemplate, TransactionalExecutorFactory, AutoCloseable {

    private final TestDatabase kind;
    private final HikariDataSource dataSource;
    private final ThreadLocal<Connection> open = new ThreadLocal<>();

    TestHost(TestDatabase kind) {
        this.kind = kind;
        dataSource = kind.open();
        makeTables();
    }

    /** Also where an earlier build made them, of which the host knows no number. */
    void makeTables() {
        TestTables.make(kind, dataSource);
    }

    LedgerDatabase database() {
        ActiveObjects activeObjects = (ActiveObjects) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "executeInTransaction" -> ((TransactionCallback<?>) arguments[0]).doInTransaction();
                    case "count" -> 0;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return new LedgerDatabase(activeObjects, this);
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return joined(connection -> action.doInTransaction());
    }

    @Override
    public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
        return new TransactionalExecutor() {
            @Override
            public <A> A execute(ConnectionCallback<A> callback) {
                return requiresNew ? apart(callback) : joined(callback);
            }
        };
    }

    private <A> A joined(ConnectionCallback<A> work) {
        return open.get() != null ? work.execute(open.get()) : apart(work);
    }

    private <A> A apart(ConnectionCallback<A> work) {
        Connection outer = open.get();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            open.set(connection);
            try {
                A result = work.execute(connection);
                connection.commit();
                return result;
            } catch (RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            open.set(outer);
        }
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
