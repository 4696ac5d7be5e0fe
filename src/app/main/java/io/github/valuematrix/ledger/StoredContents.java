package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.HistoryMark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The rows of CONTENT of some pages, locked until the transaction ends. A page that is new to the ledger has none: two
 * writers of it are kept apart by the key.
 */
final class StoredContents {

    private static final String CONTENT = "select [KIND], [SPACE_ID], [CREATOR], [CREATED_ON], [EDITED_ON], "
            + "[HELPED_ON], [TITLE_HASH], [WALKED_VERSION], [WALKED_HASH], [CONTENT_ID] from {CONTENT} "
            + "where [CONTENT_ID] in (%s)";
    private static final String LOCK = "update {CONTENT} set [SPACE_ID] = [SPACE_ID] where [CONTENT_ID] = ?";
    private static final String INSERT_CONTENT = "insert into {CONTENT} ([KIND], [SPACE_ID], [CREATOR], "
            + "[CREATED_ON], [EDITED_ON], [HELPED_ON], [TITLE_HASH], [WALKED_VERSION], [WALKED_HASH], [CONTENT_ID]) "
            + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE_CONTENT = "update {CONTENT} set [KIND] = ?, [SPACE_ID] = ?, [CREATOR] = ?, "
            + "[CREATED_ON] = ?, [EDITED_ON] = ?, [HELPED_ON] = ?, [TITLE_HASH] = ?, [WALKED_VERSION] = ?, "
            + "[WALKED_HASH] = ? where [CONTENT_ID] = ?";
    private static final String DELETE_CONTENT = "delete from {CONTENT} where [CONTENT_ID] = ?";

    private static final int KIND = 0;
    private static final int SPACE_ID = 1;
    private static final int CREATED_ON = 3;
    private static final int TITLE_HASH = 6;
    private static final int WALKED_VERSION = 7;
    private static final int WALKED_HASH = 8;
    private static final int CONTENT_ID = 9;

    private final Map<Long, List<Object>> byId = new HashMap<>();

    /** In order of their ids, so that two writers do not wait for each other. Read again once they are locked. */
    static StoredContents lock(Statements statements, Collection<Long> pageIds) throws SQLException {
        Set<Long> there = read(statements, pageIds).ids();
        statements.batch(LOCK, there.stream().sorted().map(id -> new Object[] {id}).toList());
        return read(statements, there);
    }

    private static StoredContents read(Statements statements, Collection<Long> ids) throws SQLException {
        StoredContents contents = new StoredContents();
        if (!ids.isEmpty()) {
            statements.list(StoredContents::row, CONTENT.formatted(Sql.placeholders(ids.size())), ids.toArray())
                    .forEach(row -> contents.byId.put((Long) row.get(CONTENT_ID), row));
        }
        return contents;
    }

    private static List<Object> row(ResultSet row) throws SQLException {
        Object[] values = new Object[CONTENT_ID + 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getObject(i + 1);
        }
        return EntryTable.comparable(values);
    }

    Set<Long> ids() {
        return Set.copyOf(byId.keySet());
    }

    /** Null if the ledger does not have the page. */
    Long spaceOf(long pageId) {
        return byId.containsKey(pageId) ? (Long) byId.get(pageId).get(SPACE_ID) : null;
    }

    /** Null if no authors of links were looked for, or the ledger does not have the page. */
    HistoryMark walked(long pageId) {
        List<Object> row = byId.get(pageId);
        return row == null || row.get(WALKED_VERSION) == null ? null
                : new HistoryMark(Math.toIntExact((Long) row.get(WALKED_VERSION)), (Long) row.get(WALKED_HASH));
    }

    /** Makes the rows be these. */
    void replace(Statements statements, List<Object[]> wanted, Changes changes) throws SQLException {
        List<Object[]> added = wanted.stream().filter(row -> !byId.containsKey(id(row))).toList();
        List<Object[]> changed = wanted.stream().filter(row -> byId.containsKey(id(row)))
                .filter(row -> !byId.get(id(row)).equals(EntryTable.comparable(row))).toList();
        statements.insert(INSERT_CONTENT, added);
        statements.batch(UPDATE_CONTENT, changed);
        added.forEach(row -> changes.title(id(row), createdOn(EntryTable.comparable(row))));
        changed.forEach(row -> note(byId.get(id(row)), EntryTable.comparable(row), changes));
    }

    private static void note(List<Object> before, List<Object> after, Changes changes) {
        Long page = (Long) after.get(CONTENT_ID);
        if (!after.get(SPACE_ID).equals(before.get(SPACE_ID)) || !after.get(TITLE_HASH).equals(before.get(TITLE_HASH))) {
            changes.title(page, createdOn(before));
            changes.title(page, createdOn(after));
        } else if (!Objects.equals(createdOn(after), createdOn(before)) || !after.get(KIND).equals(before.get(KIND))) {
            changes.entry(page, createdOn(before));
            changes.entry(page, createdOn(after));
        } else {
            changes.entry(page, null);
        }
    }

    private static Long createdOn(List<Object> row) {
        return (Long) row.get(CREATED_ON);
    }

    private static Long id(Object[] row) {
        return (Long) row[CONTENT_ID];
    }

    void remove(Statements statements, Collection<Long> pageIds, Changes changes) throws SQLException {
        pageIds.forEach(page -> changes.title(page, createdOn(byId.get(page))));
        statements.batch(DELETE_CONTENT, pageIds.stream().sorted().map(id -> new Object[] {id}).toList());
    }
}
