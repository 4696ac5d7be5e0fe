package io.github.valuematrix.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The queue of pages, spaces and people that have changed. Each mark is acted on twice: at once, and not before ten
 * minutes later, because whoever changed the page may commit after the mark was made.
 */
@Named
public class DirtyMarks {

    private static final Duration LATER = Duration.ofMinutes(10);
    private static final int MOST_FAILURES = 6;
    private static final int AT_ONCE = 50;

    private static final String INSERT_PAGE = "insert into {DIRTY} ([CONTENT_ID], [DUE_AT], [TIMES_READ], [FAILURES]) "
            + "values (?, ?, 0, 0)";
    private static final String INSERT_SPACE = "insert into {DIRTY} ([SPACE_ID], [DUE_AT], [TIMES_READ], [FAILURES]) "
            + "values (?, ?, 0, 0)";
    private static final String INSERT_PERSON = "insert into {DIRTY} ([USER_KEY], [DUE_AT], [TIMES_READ], [FAILURES]) "
            + "values (?, ?, 0, 0)";
    private static final String DUE = "select [ID], [CONTENT_ID], [SPACE_ID], [USER_KEY], [TIMES_READ], [FAILURES] "
            + "from {DIRTY} where [DUE_AT] <= ? order by [DUE_AT], [ID]";
    private static final String AMONG = "select distinct [CONTENT_ID] from {DIRTY} where [CONTENT_ID] in (%s)";
    private static final String POSTPONE = "update {DIRTY} set [DUE_AT] = ?, [TIMES_READ] = ?, [FAILURES] = ? "
            + "where [ID] = ?";
    private static final String DELETE = "delete from {DIRTY} where [ID] = ?";

    private final LedgerDatabase database;
    private final Clock clock;

    @Inject
    public DirtyMarks(LedgerDatabase database) {
        this(database, Clock.systemUTC());
    }

    DirtyMarks(LedgerDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One INSERT in a transaction of its own: the caller is in the middle of somebody's save. */
    void markPage(long contentId) {
        database.apart(statements -> statements.update(INSERT_PAGE, contentId, clock.millis()));
    }

    /** As for a page. */
    void markSpace(long spaceId) {
        database.apart(statements -> statements.update(INSERT_SPACE, spaceId, clock.millis()));
    }

    /** As for a page: this person was removed. */
    void markPerson(String userKey) {
        database.apart(statements -> statements.update(INSERT_PERSON, userKey, clock.millis()));
    }

    /** As if these had changed, in the transaction of the caller. */
    void markAgain(Statements statements, Collection<Long> contentIds, Collection<Long> spaceIds)
            throws SQLException {
        statements.batch(INSERT_PAGE, contentIds.stream().map(id -> new Object[] {id, clock.millis()}).toList());
        statements.batch(INSERT_SPACE, spaceIds.stream().map(id -> new Object[] {id, clock.millis()}).toList());
    }

    /** Those of the pages for which there is a mark. */
    Set<Long> among(Collection<Long> contentIds) {
        if (contentIds.isEmpty()) {
            return Set.of();
        }
        String sql = AMONG.formatted(Sql.placeholders(contentIds.size()));
        return database.read(statements ->
                Set.copyOf(statements.list(row -> row.getLong(1), sql, contentIds.toArray())));
    }

    /** A mark of one thing; the ids of what is not marked are 0, the key of nobody is null. */
    record Mark(long id, long contentId, long spaceId, String userKey, int reads, int failures) {

        private static Mark read(ResultSet row) throws SQLException {
            return new Mark(row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4), row.getInt(5),
                    row.getInt(6));
        }

        boolean isOfPage() {
            return contentId != 0;
        }

        boolean isOfSpace() {
            return spaceId != 0;
        }

        boolean isOfPerson() {
            return userKey != null;
        }

        boolean isLastAttempt() {
            return failures + 1 >= MOST_FAILURES;
        }
    }

    /** The next few marks to act on; empty if none is due. */
    List<Mark> due() {
        return database.read(statements -> statements.first(AT_ONCE, Mark::read, DUE, clock.millis()));
    }

    /** After it was acted on: the first time it comes again, the second time it goes. */
    void settle(Mark mark) {
        if (mark.reads() > 0) {
            drop(mark);
        } else {
            database.write(statements -> statements.update(POSTPONE, later(), 1, 0, mark.id()));
        }
    }

    /** After acting on it failed: it comes again ten minutes later, until the last attempt. */
    void failed(Mark mark) {
        if (mark.isLastAttempt()) {
            drop(mark);
        } else {
            database.write(statements ->
                    statements.update(POSTPONE, later(), mark.reads(), mark.failures() + 1, mark.id()));
        }
    }

    private void drop(Mark mark) {
        database.write(statements -> statements.update(DELETE, mark.id()));
    }

    private long later() {
        return clock.instant().plus(LATER).toEpochMilli();
    }
}
