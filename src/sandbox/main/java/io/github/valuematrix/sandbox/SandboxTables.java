package io.github.valuematrix.sandbox;

import io.github.valuematrix.sandbox.wiki.Database;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables in a PostgreSQL database: those that the sandbox and the app made there, and those of others. */
record SandboxTables(JdbcTemplate jdbc) {

    private static final String ALL = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()";
    private static final String MARKED = "SELECT count(*) FROM pg_class WHERE relnamespace ="
            + " current_schema()::regnamespace AND relname = ? AND obj_description(oid, 'pg_class') = ?";
    private static final String OF_APPS = "AO_[0-9A-F]{6}_\\w+";

    /** Whether the sandbox made the database, or may because it is empty. */
    boolean isOurs() {
        List<String> all = jdbc.queryForList(ALL, String.class);
        return all.isEmpty() || jdbc.queryForObject(MARKED, Long.class, Database.MARKED_TABLE, Database.MARK) > 0;
    }

    /** All at once or none. Of others' tables it touches none, whatever they are called. */
    void drop() {
        List<String> own = Database.tables();
        String dropped = jdbc.queryForList(ALL, String.class).stream()
                .filter(table -> own.contains(table) || table.matches(OF_APPS))
                .map(table -> '"' + table + '"').collect(Collectors.joining(", "));
        if (!dropped.isEmpty()) {
            jdbc.execute("DROP TABLE " + dropped);
        }
    }
}
