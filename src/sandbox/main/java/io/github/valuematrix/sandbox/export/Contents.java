package io.github.valuematrix.sandbox.export;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Writes the pages, blog posts and comments that are kept, with the history of the pages. The new id of each is a base
 * plus the number of its row.
 */
final class Contents {

    private static final String PAGES = "SELECT k.role, k.owner, p.*, s.seq AS space_number, u.seq AS parent_number,"
            + " c.user_key AS creator_key, m.user_key AS modifier_key FROM kept k JOIN page p ON p.seq = k.seq"
            + " LEFT JOIN space s ON s.file = p.file AND s.id = p.space"
            + " LEFT JOIN kept u ON u.file = p.file AND u.id = p.parent AND u.role = 'C'"
            + " LEFT JOIN person_of c ON c.file = p.file AND c.person = p.creator"
            + " LEFT JOIN person_of m ON m.file = p.file AND m.person = p.modifier WHERE k.role IN ('C', 'H')";
    private static final String COMMENTS = "SELECT k.role, k.seq AS number, k.owner, o.*, t.inline_comment,"
            + " u.seq AS parent_number, c.user_key AS creator_key, m.user_key AS modifier_key FROM kept k"
            + " LEFT JOIN comment o ON o.seq = k.seq LEFT JOIN thread t ON t.seq = k.seq"
            + " LEFT JOIN kept u ON u.file = o.file AND u.id = o.parent AND u.role IN ('M', 'D') AND k.role = 'M'"
            + " LEFT JOIN person_of c ON c.file = o.file AND c.person = o.creator"
            + " LEFT JOIN person_of m ON m.file = o.file AND m.person = o.modifier WHERE k.role IN ('M', 'D')";

    private final JdbcTemplate staged;
    private final WikiWriter writer;
    private final long base;

    Contents(Staging staging, WikiWriter writer, long base) {
        staged = staging.jdbc();
        this.writer = writer;
        this.base = base;
    }

    void write() {
        staged.query(PAGES, (RowCallbackHandler) row -> writer.add(page(row)));
        staged.query(COMMENTS, (RowCallbackHandler) row -> writer.add(comment(row)));
    }

    private Content page(ResultSet row) throws SQLException {
        boolean current = row.getString("role").equals("C");
        ContentKind kind = ContentKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
        return new Content(base + row.getLong("seq"), kind, row.getString("title"), row.getInt("version"),
                row.getString("creator_key"), Numbers.of(row, "created"), row.getString("modifier_key"),
                Numbers.of(row, "modified"), current ? null : base + row.getLong("owner"), ContentStatus.CURRENT,
                current ? Numbers.plus(base, row, "space_number") : null, null,
                Numbers.plus(base, row, "parent_number"), false);
    }

    /** A comment that does not count but was answered stays as a deleted one, so that its answers are answers. */
    private Content comment(ResultSet row) throws SQLException {
        boolean counts = row.getString("role").equals("M");
        return new Content(base + row.getLong("number"), ContentKind.COMMENT, null, Math.max(1, row.getInt("version")),
                row.getString("creator_key"), Numbers.of(row, "created"), row.getString("modifier_key"),
                Numbers.of(row, "modified"), null, counts ? ContentStatus.CURRENT : ContentStatus.DELETED, null,
                base + row.getLong("owner"), Numbers.plus(base, row, "parent_number"),
                row.getBoolean("inline_comment"));
    }
}
