package io.github.valuematrix.sandbox.demo;

import io.github.valuematrix.sandbox.wiki.Body;
import io.github.valuematrix.sandbox.wiki.BodyFormat;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Link;
import io.github.valuematrix.sandbox.wiki.Membership;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The demo company as it stands in a real database, read back row by row.
 */
record Fernhill(LocalDate today, ZoneId zone, List<Person> people, List<Membership> memberships, List<Space> spaces,
        List<Content> contents, List<Body> bodies, List<Link> links) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static Fernhill usual;
    private static Chronicle usualChronicle;

    /** The company as of one Tuesday, written once for all tests. */
    static synchronized Fernhill usual() {
        if (usual == null) {
            usual = written(TODAY, ZONE);
        }
        return usual;
    }

    static synchronized Chronicle usualChronicle() {
        if (usualChronicle == null) {
            usualChronicle = new Chronicle(usual());
        }
        return usualChronicle;
    }

    static Fernhill written(LocalDate today, ZoneId zone) {
        try (Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
                WikiWriter writer = new WikiWriter(database)) {
            DemoCompany.write(writer, today, zone);
            return read(new JdbcTemplate(database.dataSource()), today, zone);
        }
    }

    private static Fernhill read(JdbcTemplate jdbc, LocalDate today, ZoneId zone) {
        return new Fernhill(today, zone,
                jdbc.query("SELECT * FROM person ORDER BY lower_name", (row, i) -> new Person(row.getString("user_key"),
                        row.getString("user_name"), row.getString("full_name"), row.getString("email"))),
                jdbc.query("SELECT * FROM membership ORDER BY group_name, user_key", (row, i) ->
                        new Membership(row.getString("group_name"), row.getString("user_key"))),
                jdbc.query("SELECT * FROM space ORDER BY space_id", (row, i) -> space(row)),
                jdbc.query("SELECT * FROM content ORDER BY content_id", (row, i) -> content(row)),
                jdbc.query("SELECT * FROM body ORDER BY content_id", (row, i) ->
                        new Body(row.getLong("content_id"), BodyFormat.STORAGE, row.getString("text"))),
                jdbc.query("SELECT * FROM link ORDER BY link_id", (row, i) -> new Link(row.getLong("link_id"),
                        row.getLong("source_id"), row.getString("dest_key"), row.getString("dest_title"),
                        row.getString("creator"), row.getObject("created", Long.class))));
    }

    private static Space space(ResultSet row) throws SQLException {
        return new Space(row.getLong("space_id"), row.getString("space_key"), row.getString("name"),
                row.getBoolean("personal"), row.getBoolean("archived"), row.getObject("home_page", Long.class),
                row.getString("creator"), row.getObject("created", Long.class), row.getString("category"),
                row.getString("description"));
    }

    private static Content content(ResultSet row) throws SQLException {
        return new Content(row.getLong("content_id"), ContentKind.valueOf(upper(row, "kind")), row.getString("title"),
                row.getInt("version"), row.getString("creator"), row.getObject("created", Long.class),
                row.getString("last_modifier"), row.getObject("last_modified", Long.class),
                row.getObject("original_id", Long.class), ContentStatus.valueOf(upper(row, "status")),
                row.getObject("space_id", Long.class), row.getObject("container_id", Long.class),
                row.getObject("parent_id", Long.class), row.getBoolean("inline_comment"));
    }

    private static String upper(ResultSet row, String column) throws SQLException {
        return row.getString(column).toUpperCase(Locale.ROOT);
    }

    Space space(String key) {
        return spaces.stream().filter(space -> space.key().equals(key)).findFirst().orElseThrow();
    }
}
