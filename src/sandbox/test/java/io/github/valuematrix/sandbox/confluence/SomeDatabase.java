package io.github.valuematrix.sandbox.confluence;

import io.github.valuematrix.sandbox.wiki.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The databases that everything must work on; each call opens an empty one. */
public enum SomeDatabase {
    H2 {
        @Override
        public Database open() {
            return Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        }
    },
    POSTGRESQL {
        @Override
        public Database open() {
            String name = "wiki_" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return Database.open(Server.RUNNING.getJdbcUrl("postgres", name));
        }
    };

    public abstract Database open();

    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
