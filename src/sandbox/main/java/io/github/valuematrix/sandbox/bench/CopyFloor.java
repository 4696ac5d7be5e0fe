package io.github.valuematrix.sandbox.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * The least time that the database needs for the rows of the app: it copies them into tables of the same shape with the
 * same indexes.
 */
final class CopyFloor {

    private static final String TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
            + " AND tablename LIKE 'AO\\_%' ORDER BY tablename";
    private static final String INDEXES = "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'"
            + " AND tablename LIKE 'AO\\_%' ORDER BY indexname";
    private static final double NANOS_A_SECOND = 1e9;

    private final BenchServer server;

    CopyFloor(BenchServer server) {
        this.server = server;
    }

    /**
     * @param rows                how many there are
     * @param thenIndexSeconds    to copy them and then build the indexes
     * @param intoIndexedSeconds  to copy them into tables that have the indexes
     */
    record Times(long rows, double thenIndexSeconds, double intoIndexedSeconds) {
    }

    Times measure() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement()) {
            List<String> tables = texts(statement, TABLES);
            long rows = 0;
            for (String table : tables) {
                rows += copyOut(connection, table);
            }
            List<String> indexes = texts(statement, INDEXES);
            double then = copied(connection, statement, tables, List.of(), indexes);
            double into = copied(connection, statement, tables, indexes, List.of());
            statement.execute("DROP SCHEMA floor CASCADE");
            return new Times(rows, then, into);
        }
    }

    private double copied(Connection connection, Statement statement, List<String> tables, List<String> before,
            List<String> after) throws SQLException, IOException {
        statement.execute("DROP SCHEMA IF EXISTS floor CASCADE");
        statement.execute("CREATE SCHEMA floor");
        for (String table : tables) {
            statement.execute("CREATE TABLE floor.\"" + table + "\" (LIKE public.\"" + table + "\")");
        }
        make(statement, before);
        statement.execute("CHECKPOINT");
        long begun = System.nanoTime();
        for (String table : tables) {
            copyIn(connection, table);
        }
        make(statement, after);
        return (System.nanoTime() - begun) / NANOS_A_SECOND;
    }

    private static void make(Statement statement, List<String> indexes) throws SQLException {
        for (String index : indexes) {
            statement.execute(index.replace(" ON public.", " ON floor."));
        }
    }

    private long copyOut(Connection connection, String table) throws SQLException, IOException {
        try (OutputStream file = Files.newOutputStream(file(table))) {
            return connection.unwrap(PGConnection.class).getCopyAPI()
                    .copyOut("COPY public.\"" + table + "\" TO STDOUT (FORMAT binary)", file);
        }
    }

    private void copyIn(Connection connection, String table) throws SQLException, IOException {
        try (InputStream file = Files.newInputStream(file(table))) {
            connection.unwrap(PGConnection.class).getCopyAPI()
                    .copyIn("COPY floor.\"" + table + "\" FROM STDIN (FORMAT binary)", file, 1 << 16);
        }
    }

    private Path file(String table) {
        return server.folder().resolve(table + ".copy");
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
