package io.github.valuematrix.ledger;

import io.github.valuematrix.settings.Retention;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Deletes activity from before the first day kept, a space and a few thousand rows at a time. Undated activity stays,
 * and so do pages and links: they are what the wiki holds today.
 */
@Named
public class OldEntries {

    /** Rows in one transaction: few enough that whoever writes a page does not wait long. */
    private static final int BATCH = 2000;

    private static final String OLD_ACTIVITY = "select [ID] from {ACTIVITY} where [SPACE_ID] = ? and [ON_DAY] < ?";
    private static final String OLD_RESPONSE = "select [ID] from {RESPONSE} where [SPACE_ID] = ? and [ON_DAY] < ?";
    private static final String OLD_PERSON_DAY =
            "select [ID] from {PERSON_DAY} where [SPACE_ID] = ? and [ON_DAY] < ?";

    private final LedgerDatabase database;
    private final Spaces spaces;
    private final Retention retention;

    @Inject
    public OldEntries(LedgerDatabase database, Spaces spaces, Retention retention) {
        this.database = database;
        this.spaces = spaces;
        this.retention = retention;
    }

    /**
     * Call it without a transaction. What is left when it stops is deleted the next time.
     *
     * @return how many rows it deleted
     */
    long delete(BooleanSupplier stop) {
        return database.read(statements -> retention.firstDay()).map(first -> deleteBefore(first, stop)).orElse(0L);
    }

    private long deleteBefore(LocalDate first, BooleanSupplier stop) {
        long deleted = 0;
        for (SpaceFill space : spaces.all()) {
            deleted += delete(EntryTables.ACTIVITY, OLD_ACTIVITY, space.space().id(), first, stop)
                    + delete(EntryTables.RESPONSE, OLD_RESPONSE, space.space().id(), first, stop)
                    + delete(EntryTables.PERSON_DAY, OLD_PERSON_DAY, space.space().id(), first, stop);
        }
        return deleted;
    }

    private long delete(EntryTable table, String old, long spaceId, LocalDate first, BooleanSupplier stop) {
        long deleted = 0;
        for (int batch = BATCH; batch == BATCH && !stop.getAsBoolean(); deleted += batch) {
            batch = database.apart(statements -> deleteSome(statements, table, old, spaceId, first));
        }
        return deleted;
    }

    private static int deleteSome(Statements statements, EntryTable table, String old, long spaceId, LocalDate first)
            throws SQLException {
        List<Long> ids = statements.first(BATCH, row -> row.getLong(1), old, spaceId, (int) first.toEpochDay());
        table.deleteRows(statements, ids);
        if (!ids.isEmpty()) {
            Stamps.renewEarlier(statements, spaceId);
        }
        return ids.size();
    }
}
