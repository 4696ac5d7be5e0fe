package io.github.valuematrix.sandbox.export;

import io.github.valuematrix.sandbox.wiki.SandboxPeople;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;

/**
 * Writes the spaces, each of whose keys there may be only once, and what people may do in them.
 */
final class Spaces {

    private record Key(int file, String key, String lowerKey) {
    }

    private static final RowMapper<Key> KEY = (row, number) ->
            new Key(row.getInt("file"), row.getString("space_key"), row.getString("lower_key"));
    private static final String KEYS = "SELECT file, space_key, lower_key FROM space ORDER BY lower_key, file, seq";
    private static final String SPACES = "SELECT s.*, h.seq AS home_page, p.user_key AS creator_key, b.start, b.length"
            + " FROM space s LEFT JOIN kept h ON h.file = s.file AND h.id = s.home AND h.role = 'C'"
            + " LEFT JOIN person_of p ON p.file = s.file AND p.person = s.creator"
            + " LEFT JOIN body b ON b.file = s.file AND b.content = COALESCE(NULLIF(s.description, ''),"
            + " (SELECT MIN(d.id) FROM description d WHERE d.file = s.file AND d.space = s.id AND d.original = ''))";

    private final Staging staging;
    private final JdbcTemplate staged;
    private final Wiki wiki;

    Spaces(Staging staging, Wiki wiki) {
        this.staging = staging;
        staged = staging.jdbc();
        this.wiki = wiki;
    }

    /**
     * Fails if a space is there twice.
     *
     * @param files their names, in the order of their numbers
     */
    void check(List<String> files) throws ExportException {
        Key before = new Key(-1, "", "");
        for (Key key : staged.query(KEYS, KEY)) {
            if (key.lowerKey().equals(before.lowerKey())) {
                throw new ExportException("The space " + key.key() + " is in " + files.get(before.file())
                        + (before.file() == key.file() ? " twice" : " and in " + files.get(key.file()))
                        + ". Load only one of the two.");
            }
            if (wiki.spaceByKey(key.key()).isPresent()) {
                throw new ExportException("The space " + key.key() + " of " + files.get(key.file())
                        + " is already there. Leave that file out, or start afresh.");
            }
            before = key;
        }
    }

    /**
     * Writes them.
     *
     * @param base what makes a new id of the number of a row
     */
    void write(WikiWriter writer, long base) {
        SandboxPeople people = new SandboxPeople(wiki, writer);
        people.join();
        staged.query(SPACES, (RowCallbackHandler) row -> {
            writer.add(space(row, base));
            people.grant(base + row.getLong("seq"));
        });
    }

    private Space space(ResultSet row, long base) throws SQLException {
        String key = row.getString("space_key");
        String name = row.getString("name");
        return new Space(base + row.getLong("seq"), key, name.isEmpty() ? key : name,
                key.startsWith("~") || row.getString("type").equals("personal"),
                row.getString("status").equals("archived"), Numbers.plus(base, row, "home_page"),
                row.getString("creator_key"), Numbers.of(row, "created"), null, description(row));
    }

    private String description(ResultSet row) throws SQLException {
        Long start = Numbers.of(row, "start");
        return start == null ? "" : Jsoup.parse(staging.text(start, row.getInt("length"))).text();
    }
}
