package io.github.valuematrix.sandbox.confluence;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Gives Active Objects the connection of the running transaction; without a session there is none. */
final class SharedDataSource extends TransactionAwareDataSourceProxy implements DisposableDataSource {
    SharedDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Session.current();
        return super.getConnection();
    }

    /** Does nothing: the pool belongs to the database. */
    @Override
    public void dispose() {
    }
}
