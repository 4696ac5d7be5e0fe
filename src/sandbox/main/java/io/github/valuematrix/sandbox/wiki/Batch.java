package io.github.valuematrix.sandbox.wiki;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows on their way into one table, a thousand at a time.
 */
public final class Batch {

    private static final int SIZE = 1000;

    private final JdbcTemplate jdbc;
    private final String sql;
    private final int[] types;
    private final List<Object[]> rows = new ArrayList<>(SIZE);

    public Batch(JdbcTemplate jdbc, String sql, int... types) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.types = types;
    }

    public void add(Object... row) {
        rows.add(row);
        if (rows.size() == SIZE) {
            flush();
        }
    }

    public void flush() {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows, types);
            rows.clear();
        }
    }
}
