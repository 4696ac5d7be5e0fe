package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.WikiSpace;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The spaces that the ledger knows, and how far the back-fill of each has come.
 */
@Named
public class Spaces {

    private static final String COLUMNS =
            "[SPACE_ID], [SPACE_KEY], [STATE], [LAST_CONTENT_ID], [PAGES_DONE], [PAGES_TOTAL]";
    private static final String ALL = "select " + COLUMNS + " from {SPACE} order by [SPACE_ID]";
    private static final String BY_KEY = "select " + COLUMNS
            + " from {SPACE} where [LOWER_KEY] = ? order by [SPACE_ID] desc";
    private static final String BY_ID = "select " + COLUMNS + " from {SPACE} where [SPACE_ID] = ?";
    private static final String KNOWN = "select [SPACE_ID] from {SPACE} where [SPACE_ID] = ? and [SPACE_KEY] = ?";
    private static final String RENAME = "update {SPACE} set [SPACE_KEY] = ?, [LOWER_KEY] = ?, [STATE] = 0, "
            + "[LAST_CONTENT_ID] = 0, [PAGES_DONE] = 0, [PAGES_TOTAL] = 0 where [SPACE_ID] = ?";
    private static final String INSERT = "insert into {SPACE} ([SPACE_ID], [SPACE_KEY], [LOWER_KEY], [STATE], "
            + "[LAST_CONTENT_ID], [PAGES_DONE], [PAGES_TOTAL]) values (?, ?, ?, 0, 0, 0, 0)";
    private static final String ADVANCE = "update {SPACE} set [STATE] = ?, [LAST_CONTENT_ID] = ?, [PAGES_DONE] = ?, "
            + "[PAGES_TOTAL] = ? where [SPACE_ID] = ?";
    private static final String RESET = "update {SPACE} set [STATE] = 0, [LAST_CONTENT_ID] = 0, [PAGES_DONE] = 0, "
            + "[PAGES_TOTAL] = 0";
    private static final String REMOVE = "delete from {SPACE} where [SPACE_ID] = ?";
    private static final String REMOVE_NOTES = "delete from {SPACE_NOTE} where [SPACE_ID] = ?";
    private static final String REMOVE_READERS = "delete from {REPORT_READER} where [SPACE_ID] = ?";

    private final LedgerDatabase database;

    @Inject
    public Spaces(LedgerDatabase database) {
        this.database = database;
    }

    List<SpaceFill> all() {
        return database.read(statements -> statements.list(SpaceFill::read, ALL));
    }

    /** The key of each by its id. */
    public Map<Long, String> keys() {
        return all().stream().collect(Collectors.toMap(space -> space.space().id(), space -> space.space().key()));
    }

    /** Null if unknown. */
    SpaceFill byId(long id) {
        return database.read(statements -> statements.list(SpaceFill::read, BY_ID, id)).stream().findFirst()
                .orElse(null);
    }

    /** In any spelling of its key; the newest, should a removed one of the same key still be there; null if unknown. */
    SpaceFill byKey(String key) {
        return database.read(statements -> byKey(statements, key));
    }

    static SpaceFill byKey(Statements statements, String key) throws SQLException {
        return statements.list(SpaceFill::read, BY_KEY, lower(key)).stream().findFirst().orElse(null);
    }

    /**
     * Makes sure that the space is known by this key, whatever becomes of the caller's transaction. With another key its
     * pages are found by other links, so that all of them are to be read again.
     */
    void add(WikiSpace space) {
        if (!isKnown(space) && !rename(space)) {
            try {
                database.apart(statements -> statements.update(INSERT, space.id(), space.key(), lower(space.key())));
            } catch (RuntimeException e) {
                if (!rename(space)) {
                    throw e;
                }
            }
        }
    }

    private boolean isKnown(WikiSpace space) {
        return database.read(statements -> !statements.list(row -> row.getLong(1), KNOWN, space.id(), space.key())
                .isEmpty());
    }

    private boolean rename(WikiSpace space) {
        return database.apart(statements ->
                statements.update(RENAME, space.key(), lower(space.key()), space.id())) > 0;
    }

    /** Notes how far a back-fill has come, in the transaction of the caller. */
    void save(SpaceFill fill) {
        database.write(statements -> statements.update(ADVANCE, fill.state().ordinal(), fill.lastContentId(),
                fill.pagesDone(), fill.pagesTotal(), fill.space().id()));
    }

    /** Sends every space back to the start of its back-fill. */
    void reset() {
        database.write(statements -> statements.update(RESET));
    }

    /** With what its admins set. */
    void remove(long spaceId) {
        database.write(statements -> {
            statements.update(REMOVE_NOTES, spaceId);
            statements.update(REMOVE_READERS, spaceId);
            return statements.update(REMOVE, spaceId);
        });
    }

    static String lower(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
