package io.github.valuematrix.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Keeps who may read the report of a space without administering it. Whether they may is asked elsewhere.
 */
@Named
public class ReportReaders {

    private static final String OF_SPACE = "select [ID], [USER_KEY], [GROUP_NAME] from {REPORT_READER} "
            + "where [SPACE_ID] = ? order by [ID]";
    private static final String ADD = "insert into {REPORT_READER} ([SPACE_ID], [USER_KEY], [GROUP_NAME]) "
            + "values (?, ?, ?)";
    private static final String REMOVE = "delete from {REPORT_READER} where [SPACE_ID] = ? and [ID] = ?";

    private final LedgerDatabase database;

    @Inject
    public ReportReaders(LedgerDatabase database) {
        this.database = database;
    }

    /** In the order in which they were named. */
    public List<ReportReader> of(long spaceId) {
        return database.read(statements -> statements.list(row -> new ReportReader(row.getLong(1), row.getString(2),
                row.getString(3)), OF_SPACE, spaceId));
    }

    public void addPerson(long spaceId, String userKey) {
        database.write(statements -> statements.update(ADD, spaceId, userKey, null));
    }

    public void addGroup(long spaceId, String groupName) {
        database.write(statements -> statements.update(ADD, spaceId, null, groupName));
    }

    /** Nothing happens if the space has no such reader. */
    public void remove(long spaceId, long id) {
        database.write(statements -> statements.update(REMOVE, spaceId, id));
    }
}
