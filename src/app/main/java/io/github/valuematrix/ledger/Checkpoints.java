package io.github.valuematrix.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Notes of the ledger to itself that survive a restart.
 */
@Named
public class Checkpoints {

    private static final String SELECT = "select [STORED_VALUE] from {CHECKPOINT} where [NAME] = ?";
    private static final String UPDATE = "update {CHECKPOINT} set [STORED_VALUE] = ? where [NAME] = ?";
    private static final String INSERT = "insert into {CHECKPOINT} ([STORED_VALUE], [NAME]) values (?, ?)";

    private final LedgerDatabase database;

    @Inject
    public Checkpoints(LedgerDatabase database) {
        this.database = database;
    }

    /** Null if it was never written. */
    String value(String name) {
        return database.read(statements -> statements.list(row -> row.getString(1), SELECT, name))
                .stream().findFirst().orElse(null);
    }

    void save(String name, String value) {
        database.write(statements -> {
            if (statements.update(UPDATE, value, name) == 0) {
                statements.update(INSERT, value, name);
            }
            return null;
        });
    }
}
