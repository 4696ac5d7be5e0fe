package io.github.valuematrix.sandbox.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowMapper;

/**
 * How the rows of each table become records.
 */
final class Rows {

    static final RowMapper<Person> PERSON = (row, number) -> new Person(row.getString("user_key"),
            row.getString("user_name"), row.getString("full_name"), row.getString("email"));

    static final RowMapper<Space> SPACE = (row, number) -> new Space(row.getLong("space_id"),
            row.getString("space_key"), row.getString("name"), row.getBoolean("personal"), row.getBoolean("archived"),
            number(row, "home_page"), row.getString("creator"), number(row, "created"), row.getString("category"),
            row.getString("description"));

    static final RowMapper<Content> CONTENT = (row, number) -> new Content(row.getLong("content_id"),
            ContentKind.of(row.getString("kind")), row.getString("title"), row.getInt("version"),
            row.getString("creator"), number(row, "created"), row.getString("last_modifier"),
            number(row, "last_modified"), number(row, "original_id"), ContentStatus.of(row.getString("status")),
            number(row, "space_id"), number(row, "container_id"), number(row, "parent_id"),
            row.getBoolean("inline_comment"));

    static final RowMapper<Body> BODY = (row, number) -> new Body(row.getLong("content_id"),
            BodyFormat.of(row.getString("format")), row.getString("text"));

    static final RowMapper<Link> LINK = (row, number) -> new Link(row.getLong("link_id"), row.getLong("source_id"),
            row.getString("dest_key"), row.getString("dest_title"), row.getString("creator"), number(row, "created"));

    static final RowMapper<SpacePermission> PERMISSION = (row, number) -> new SpacePermission(row.getLong("space_id"),
            Right.of(row.getString("permission")), subject(row));

    static final RowMapper<Restriction> RESTRICTION = (row, number) -> new Restriction(row.getLong("content_id"),
            Right.of(row.getString("permission")), subject(row));

    private Rows() {
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(SubjectKind.of(row.getString("subject_kind")), row.getString("subject"));
    }

    private static Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
