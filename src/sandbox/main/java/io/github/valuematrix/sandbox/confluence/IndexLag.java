package io.github.valuematrix.sandbox.confluence;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers what content was like before changes that the index does not show yet, on whichever node they were made. A
 * change shows when it was committed longer ago than the lag.
 */
final class IndexLag {
    private static final String FORGET = "DELETE FROM index_change WHERE shows_from <= ?";
    private static final String ADD = "INSERT INTO index_change (change_id, content_id, shows_from, kind, title,"
            + " space_key, modified) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String COMMIT = "UPDATE index_change SET shows_from = ? WHERE change_id = ?";
    private static final String HIDDEN = "SELECT content_id, kind, title, space_key, modified FROM index_change"
            + " WHERE shows_from > ? ORDER BY shows_from, change_id";

    private final Database database;
    private final Wiki wiki;
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Duration lag;

    /** What shows by now is forgotten here, and not with each change: who changes one page never waits for another. */
    IndexLag(Database database, Wiki wiki, Clock clock, Duration lag) {
        this.database = database;
        this.wiki = wiki;
        this.clock = clock;
        this.lag = lag;
        jdbc = database.jdbc();
        jdbc.update(FORGET, clock.millis());
    }

    /** To be called in the transaction that creates it. */
    void creating(long contentId) {
        changing(contentId, Optional.empty());
    }

    /** To be called in the transaction of the change, before it. */
    void changing(Content before) {
        changing(before.id(), WikiIndex.document(before, wiki));
    }

    /** As for itself; the index finds comments where their page is, and as long as it is there. */
    void changingWithComments(Content before) {
        changing(before);
        wiki.comments(before.id()).forEach(this::changing);
    }

    private void changing(long contentId, Optional<IndexedDocument> before) {
        long change = database.newId();
        jdbc.update(ADD, change, contentId, Long.MAX_VALUE, before.map(one -> one.kind().name()).orElse(null),
                before.map(IndexedDocument::title).orElse(null), before.map(IndexedDocument::spaceKey).orElse(null),
                before.map(IndexedDocument::modified).orElse(null));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                jdbc.update(COMMIT, clock.millis() + lag.toMillis(), change);
            }
        });
    }

    /** What the index still holds of changed content, by content id: what it was before the first hidden change. */
    Map<Long, Optional<IndexedDocument>> stale() {
        Map<Long, Optional<IndexedDocument>> stale = new HashMap<>();
        jdbc.query(HIDDEN, row -> {
            stale.putIfAbsent(row.getLong("content_id"), before(row));
        }, clock.millis());
        return stale;
    }

    private static Optional<IndexedDocument> before(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return kind == null ? Optional.empty() : Optional.of(new IndexedDocument(row.getLong("content_id"),
                ContentKind.valueOf(kind), row.getString("title"), row.getString("space_key"),
                row.getObject("modified", Long.class)));
    }
}
