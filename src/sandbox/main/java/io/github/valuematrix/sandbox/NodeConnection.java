package io.github.valuematrix.sandbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.PGProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A node's own connection to the database that it shares. PostgreSQL keeps the locks of a connection and lets go of
 * them once it ends, however the process ends: nodes start one after the other, and each shows that it is there.
 */
final class NodeConnection implements AutoCloseable {

    private static final String TRY_TURN = "SELECT pg_try_advisory_lock(hashtext('value-matrix sandbox: starting'))";
    private static final String AWAIT_TURN = "SELECT pg_advisory_lock(hashtext('value-matrix sandbox: starting'))";
    private static final String END_TURN = "SELECT pg_advisory_unlock(hashtext('value-matrix sandbox: starting'))";
    private static final String TRY_ALONE = "SELECT pg_try_advisory_lock(hashtext('value-matrix sandbox: running'))";
    private static final String END_ALONE = "SELECT pg_advisory_unlock(hashtext('value-matrix sandbox: running'))";
    private static final String RUN = "SELECT pg_advisory_lock_shared(hashtext('value-matrix sandbox: running'))";

    private final Connection connection;
    private final JdbcTemplate jdbc;
    private boolean myTurn;
    private boolean alone;

    private NodeConnection(Connection connection) {
        this.connection = connection;
        jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    /** @throws Failure if there is no way in, saying why */
    static NodeConnection to(DatabaseAddress address) {
        try {
            Properties alive = new Properties();
            alive.setProperty(PGProperty.TCP_KEEP_ALIVE.getName(), "true");
            return new NodeConnection(DriverManager.getConnection(address.url(), alive));
        } catch (SQLException problem) {
            throw new Failure(explain(address, problem), problem);
        }
    }

    private static String explain(DatabaseAddress address, SQLException problem) {
        String state = problem.getSQLState() == null ? "" : problem.getSQLState();
        if (state.startsWith("28")) {
            return "PostgreSQL at " + address + " refuses this user or password. Give them in the URL as "
                    + "?user=…&password=…, or keep the password in ~/.pgpass.";
        }
        if (state.equals("3D000")) {
            return "There is no database " + address.name() + " on that server. Make it first: CREATE DATABASE "
                    + address.name();
        }
        if (state.startsWith("08")) {
            return "Nothing answers as PostgreSQL at " + address + ". Start the server, or correct --database.";
        }
        return "PostgreSQL at " + address + " lets nobody in (" + problem.getMessage() + ").";
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    /** Waits while another node starts. */
    void takeTurn(Progress progress) {
        if (myTurn) {
            return;
        }
        if (!holds(TRY_TURN)) {
            progress.say("Another node is starting on this database; waiting for it …");
            jdbc.execute(AWAIT_TURN);
        }
        myTurn = true;
        alone = holds(TRY_ALONE);
    }

    /** Whether no other node runs. */
    boolean isAlone() {
        return alone;
    }

    /** Shows that this node runs, and lets the next one start. */
    void endTurn() {
        if (alone) {
            jdbc.execute(END_ALONE);
        }
        jdbc.execute(RUN);
        jdbc.execute(END_TURN);
        myTurn = false;
    }

    private boolean holds(String tried) {
        return Boolean.TRUE.equals(jdbc.queryForObject(tried, Boolean.class));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            // its locks are gone with it
        }
    }
}
