package io.github.valuematrix.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the installed app keeps, in a form in which two ledgers of the same wiki are equal: people by their keys instead
 * of the numbers that they happened to get, and without ids that rows get one after the other.
 */
public final class LedgerTables {

    private static final String NAMES = "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'AO_%'";
    private static final List<String> ENTRIES =
            List.of("CONTENT", "ACTIVITY", "RESPONSE", "LINK", "PERSON_DAY", "NAMED_BY_ID");
    private static final Set<String> PEOPLE =
            Set.of("CREATOR", "ACTOR", "COUNTERPART", "ASKER", "ANSWERER", "PERSON");
    private static final Set<String> PAIR = Set.of("LOWER_PERSON", "HIGHER_PERSON");

    private final JdbcTemplate jdbc;

    public LedgerTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** All entries, and the spaces, one line a row. */
    public List<String> lines() {
        Map<Integer, String> keys = new HashMap<>(Map.of(0, "anonymous"));
        jdbc.query("SELECT \"ID\", \"USER_KEY\" FROM " + table("PERSON"),
                row -> { keys.put(row.getInt(1), row.getString(2)); });
        Stream<String> entries = ENTRIES.stream().flatMap(name -> jdbc.query("SELECT * FROM " + table(name),
                (row, number) -> name + " " + line(row, keys)).stream());
        Stream<String> spaces = jdbc.query("SELECT \"SPACE_ID\", \"SPACE_KEY\" FROM " + table("SPACE"),
                (row, number) -> "SPACE " + row.getLong(1) + " " + row.getString(2)).stream();
        return Stream.concat(entries, spaces).sorted().toList();
    }

    private static String line(ResultSet row, Map<Integer, String> keys) throws SQLException {
        Map<String, Object> values = new TreeMap<>();
        Set<String> pair = new TreeSet<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String column = row.getMetaData().getColumnName(i);
            Object value = row.getObject(i);
            if (PAIR.contains(column) && value != null) {
                pair.add(key(value, keys));
            } else if (!column.equals("ID")) {
                values.put(column, PEOPLE.contains(column) && value != null ? key(value, keys) : value);
            }
        }
        return values + " " + pair;
    }

    /** A number that stands for nobody shows, because there must be none. */
    private static String key(Object number, Map<Integer, String> keys) {
        return keys.getOrDefault(((Number) number).intValue(), "nobody's number");
    }

    /** As if the app had never been installed, but that its tables are there. */
    public void empty() {
        tables().forEach(name -> jdbc.update("DELETE FROM \"" + name + "\""));
    }

    public boolean isThere() {
        return !tables().isEmpty();
    }

    private List<String> tables() {
        return jdbc.queryForList(NAMES, String.class);
    }

    /** The quoted name of one table. */
    public String table(String name) {
        return tables().stream().filter(one -> one.matches("AO_[0-9A-F]{6}_" + name)).findFirst()
                .map(one -> '"' + one + '"')
                .orElseThrow(() -> new IllegalStateException("The app has no table " + name + " yet"));
    }

    /** Whether the back-fill has read every space that there is. */
    public boolean isFilled(int spaces) {
        return count("SPACE", "") == spaces && count("SPACE", " WHERE \"STATE\" <> 2") == 0
                && count("CHECKPOINT", " WHERE \"NAME\" = 'back-fill.finished' AND \"STORED_VALUE\" <> ''") == 1;
    }

    public long marks() {
        return count("DIRTY", "");
    }

    /** As if ten minutes had passed since the marks were acted on. */
    public void makeMarksDue() {
        jdbc.update("UPDATE " + table("DIRTY") + " SET \"DUE_AT\" = 0");
    }

    private long count(String name, String where) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM " + table(name) + where, Long.class);
    }
}
