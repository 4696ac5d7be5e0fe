package io.github.valuematrix.sandbox;

import io.github.valuematrix.sandbox.wiki.Database;
import java.nio.file.Path;

/** A wiki in a PostgreSQL database, which several nodes may share. It is all of the sandbox's, or it is refused. */
final class SharedDatabase implements Storage {

    private final DatabaseAddress address;
    private final SandboxFolder node;
    private final Progress progress;
    private final NodeConnection connection;

    private SharedDatabase(DatabaseAddress address, SandboxFolder node, Progress progress) {
        this.address = address;
        this.node = node;
        this.progress = progress;
        connection = NodeConnection.to(address);
    }

    /**
     * Connects to the database.
     *
     * @param data where this node keeps files of its own
     * @throws Failure if that is not possible
     */
    static SharedDatabase of(DatabaseAddress address, Path data, int port, Progress progress) {
        return new SharedDatabase(address, new SandboxFolder(data.resolve("node-" + port)), progress);
    }

    @Override
    public Database open() {
        begin();
        node.create();
        try {
            return Database.open(address.url());
        } catch (RuntimeException problem) {
            throw new Failure("The wiki in " + address + " cannot be opened: the database has too few connections "
                    + "left, or is no PostgreSQL 12 or later where this user may make tables.", problem);
        }
    }

    /** @throws Failure if another node runs on it, or if it holds what others made */
    @Override
    public void drop() {
        begin();
        if (!connection.isAlone()) {
            throw new Failure("Another sandbox runs on " + address + ". Stop it before you add --fresh.");
        }
        tables().drop();
        node.drop();
    }

    private void begin() {
        connection.takeTurn(progress);
        if (!tables().isOurs()) {
            throw new Failure("The database " + address + " holds tables that the sandbox did not make. Give it a "
                    + "database of its own: CREATE DATABASE wiki");
        }
    }

    private SandboxTables tables() {
        return new SandboxTables(connection.jdbc());
    }

    @Override
    public boolean isFirst() {
        return connection.isAlone();
    }

    @Override
    public void share() {
        connection.endTurn();
    }

    @Override
    public Path apps() {
        return node.apps();
    }

    @Override
    public void close() {
        connection.close();
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
