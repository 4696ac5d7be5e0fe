package io.github.valuematrix.sandbox.confluence;

import io.github.valuematrix.sandbox.wiki.ComputedContent;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Removes pages and blog posts for good, with their versions, drafts, comments, links and restrictions. */
final class ContentRemoval {
    private static final String IN_SPACE = "SELECT content_id FROM content WHERE space_id = ? ORDER BY content_id";
    private static final String IN_TRASH = "SELECT content_id FROM content WHERE space_id = ? AND status = 'deleted'"
            + " AND original_id IS NULL ORDER BY content_id";
    private static final String PARTS = "SELECT content_id FROM content"
            + " WHERE content_id = ? OR original_id = ? OR container_id = ?"
            + " UNION SELECT older.content_id FROM content older"
            + " JOIN content remark ON older.original_id = remark.content_id WHERE remark.container_id = ?";
    private static final List<String> DELETE = List.of("DELETE FROM body WHERE content_id = ?",
            "DELETE FROM link WHERE source_id = ?", "DELETE FROM restriction WHERE content_id = ?",
            "DELETE FROM content WHERE content_id = ?");

    private final JdbcTemplate jdbc;
    private final ComputedContent computed;
    private final Wiki wiki;
    private final IndexLag lag;

    ContentRemoval(Database database, Wiki wiki, IndexLag lag) {
        jdbc = database.jdbc();
        computed = database.computed();
        this.wiki = wiki;
        this.lag = lag;
    }

    void remove(Content page) {
        lag.changingWithComments(page);
        delete(jdbc.queryForList(PARTS, Long.class, page.id(), page.id(), page.id(), page.id()));
    }

    /** The numbers of the other versions stay as they are. */
    void removeVersion(Content old) {
        computed.takeOver(old.id());
        delete(List.of(old.id()));
    }

    void emptyTrash(long spaceId) {
        removeAll(IN_TRASH, spaceId);
    }

    /** What is computed is given up as a whole; the index does not remember each page of it. */
    void removeAll(long spaceId) {
        computed.giveUpSpace(spaceId);
        removeAll(IN_SPACE, spaceId);
    }

    /** Some are gone with others by the time that it is their turn. */
    private void removeAll(String sql, long spaceId) {
        jdbc.queryForList(sql, Long.class, spaceId).forEach(id -> wiki.content(id).ifPresent(this::remove));
    }

    private void delete(List<Long> ids) {
        List<Object[]> rows = ids.stream().map(id -> new Object[] {id}).toList();
        DELETE.forEach(sql -> jdbc.batchUpdate(sql, rows));
        ids.forEach(Session.current()::forget);
    }
}
