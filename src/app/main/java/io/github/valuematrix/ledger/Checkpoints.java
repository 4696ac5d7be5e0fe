package io.github.valuematrix.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Notes of the ledger to itself that survive a restart.
 */
@Named
public class Checkpoints {

    private static final String SELECT = "select [STORED_VALUE] from {CHECKPOINT} where [NAME] = ?";
    private static final String UPDATE = "update {CHECKPOINT} set [STORED_VALUE] = ? where [NAME] = ?";
    private static final String INSERT = "insert into {CHECKPOINT} ([STORED_VALUE], [NAME]) values (?, ?)";
    private static final String DELETE = "delete from {CHECKPOINT} where [NAME] = ?";

    private final LedgerDatabase database;

    @Inject
    public Checkpoints(LedgerDatabase database) {
        this.database = database;
    }

    /** Null if it was never written, or forgotten. */
    String value(String name) {
        List<String> values = database.read(statements -> statements.list(row -> row.getString(1), SELECT, name));
        return values.isEmpty() ? null : values.get(0);
    }

    void save(String name, String value) {
        database.write(statements -> {
            if (statements.update(UPDATE, value, name) == 0) {
                statements.update(INSERT, value, name);
            }
            return null;
        });
    }

    void forget(String name) {
        database.write(statements -> statements.update(DELETE, name));
    }
}
