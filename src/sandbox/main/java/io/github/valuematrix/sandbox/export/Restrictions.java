package io.github.valuematrix.sandbox.export;

import io.github.valuematrix.sandbox.wiki.Restriction;
import io.github.valuematrix.sandbox.wiki.Right;
import io.github.valuematrix.sandbox.wiki.Subject;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Writes who may still view or edit the pages that are restricted. A set of restrictions names its page; that a
 * restriction is in a set, either of the two says.
 */
final class Restrictions {

    private static final List<String> IN_SET = List.of(
            "CREATE TABLE in_set AS SELECT file, set_id, id FROM restriction WHERE set_id <> ''"
                    + " UNION SELECT file, set_id, restriction_id FROM set_restriction",
            "CREATE INDEX in_set_index ON in_set (file, set_id)");
    private static final String RESTRICTIONS = "SELECT DISTINCT k.seq AS number, s.type, r.group_name, p.user_key"
            + " FROM restriction_set s JOIN kept k ON k.file = s.file AND k.id = s.content AND k.role = 'C'"
            + " JOIN in_set i ON i.file = s.file AND i.set_id = s.id"
            + " JOIN restriction r ON r.file = i.file AND r.id = i.id"
            + " LEFT JOIN person_of p ON p.file = r.file AND p.person = r.person"
            + " WHERE s.type IN ('view', 'edit') AND (p.user_key IS NOT NULL OR r.group_name <> '')";

    private final JdbcTemplate staged;
    private final WikiWriter writer;
    private final long base;

    Restrictions(Staging staging, WikiWriter writer, long base) {
        staged = staging.jdbc();
        this.writer = writer;
        this.base = base;
    }

    void write() {
        IN_SET.forEach(staged::execute);
        staged.query(RESTRICTIONS, (RowCallbackHandler) row -> writer.add(restriction(row)));
    }

    private Restriction restriction(ResultSet row) throws SQLException {
        String key = row.getString("user_key");
        Subject subject = key == null ? Subject.group(row.getString("group_name")) : Subject.user(key);
        Right right = row.getString("type").equals("view") ? Right.VIEW : Right.EDIT;
        return new Restriction(base + row.getLong("number"), right, subject);
    }
}
