package io.github.valuematrix.ledger;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/**
 * The databases that the ledger is tested on; each call opens an empty one.
 */
public enum TestDatabase {

    H2 {
        @Override
        HikariDataSource open() {
            return pool("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        }

        @Override
        DatabaseProvider provider(DisposableDataSource dataSource) {
            return new H2DatabaseProvider(dataSource, "PUBLIC");
        }
    },

    POSTGRESQL {
        @Override
        HikariDataSource open() {
            String name = "ledger_" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return pool(Server.RUNNING.getJdbcUrl("postgres", name));
        }

        @Override
        DatabaseProvider provider(DisposableDataSource dataSource) {
            return new PostgreSQLDatabaseProvider(dataSource, "public");
        }
    };

    abstract HikariDataSource open();

    abstract DatabaseProvider provider(DisposableDataSource dataSource);

    private static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(8);
        return pool;
    }

    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
