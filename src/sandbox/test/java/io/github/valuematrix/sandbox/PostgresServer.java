package io.github.valuematrix.sandbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A real PostgreSQL for all tests, started once. */
public final class PostgresServer {

    private static final EmbeddedPostgres RUNNING = start();

    private PostgresServer() {
    }

    /** Makes an empty database and returns its URL. */
    public static String newDatabase() {
        String name = "wiki_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return RUNNING.getJdbcUrl("postgres", name);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
