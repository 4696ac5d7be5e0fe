package io.github.valuematrix.sandbox.export;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads columns of numbers that may be empty.
 */
final class Numbers {

    private Numbers() {
    }

    static Long of(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    static Long plus(long base, ResultSet row, String column) throws SQLException {
        Long number = of(row, column);
        return number == null ? null : base + number;
    }
}
