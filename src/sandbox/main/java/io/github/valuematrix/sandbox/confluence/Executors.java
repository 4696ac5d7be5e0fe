package io.github.valuematrix.sandbox.confluence;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Lends the connection of a transaction, joined or new, to plain SQL. */
final class Executors implements TransactionalExecutorFactory {
    private final Transactions transactions;
    private final DataSource dataSource;

    Executors(Transactions transactions, DataSource dataSource) {
        this.transactions = transactions;
        this.dataSource = dataSource;
    }

    @Override
    public TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew) {
        return new TransactionalExecutor() {
            @Override
            public <A> A execute(ConnectionCallback<A> callback) {
                return transactions.run(readOnly, requiresNew, () -> lend(callback));
            }
        };
    }

    private <A> A lend(ConnectionCallback<A> callback) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (LentConnection lent = new LentConnection(connection)) {
            return callback.execute(lent.connection());
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
