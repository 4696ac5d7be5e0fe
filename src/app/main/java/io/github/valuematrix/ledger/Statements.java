package io.github.valuematrix.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs SQL templates on one connection, which whoever opened it commits and closes.
 */
final class Statements {

    private static final int BATCH = 1000;

    private final Connection connection;
    private final String quote;

    Statements(Connection connection) throws SQLException {
        this.connection = connection;
        this.quote = connection.getMetaData().getIdentifierQuoteString();
    }

    /** Reads one row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(Row<T> row, String template, Object... values) throws SQLException {
        return first(0, row, template, values);
    }

    /** At most so many rows; 0 means all. */
    <T> List<T> first(int most, Row<T> row, String template, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(template)) {
            statement.setMaxRows(most);
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> list = new ArrayList<>();
                while (rows.next()) {
                    list.add(row.read(rows));
                }
                return list;
            }
        }
    }

    /** The number in the only column of the only row; 0 if it is null. */
    long number(String template, Object... values) throws SQLException {
        return list(row -> row.getLong(1), template, values).get(0);
    }

    /** How many rows it changed. */
    int update(String template, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(template)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /** Runs the same statement for each row of values, in JDBC batches. */
    void batch(String template, List<Object[]> rows) throws SQLException {
        for (List<Object[]> some : batches(rows)) {
            changed(template, some);
        }
    }

    /**
     * Runs the same update for each row of values, in JDBC batches. It must do no harm when it runs twice: where a
     * driver does not say how many rows it changed, it is asked row by row.
     *
     * @return those rows of values for which it changed nothing
     */
    List<Object[]> withoutEffect(String update, List<Object[]> rows) throws SQLException {
        List<Object[]> withoutEffect = new ArrayList<>();
        for (List<Object[]> some : batches(rows)) {
            int[] changed = changed(update, some);
            for (int i = 0; i < changed.length; i++) {
                int rowsChanged = changed[i] == Statement.SUCCESS_NO_INFO ? update(update, some.get(i)) : changed[i];
                if (rowsChanged == 0) {
                    withoutEffect.add(some.get(i));
                }
            }
        }
        return withoutEffect;
    }

    private static List<List<Object[]>> batches(List<Object[]> rows) {
        return IntStream.iterate(0, from -> from < rows.size(), from -> from + BATCH)
                .mapToObj(from -> rows.subList(from, Math.min(rows.size(), from + BATCH))).toList();
    }

    private int[] changed(String template, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = prepare(template)) {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    private PreparedStatement prepare(String template) throws SQLException {
        return connection.prepareStatement(Sql.of(template, quote));
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
    }

    /** Not every driver guesses the type of a null; the columns of ours that may be null are numbers and texts. */
    private static void bind(PreparedStatement statement, int position, Object value) throws SQLException {
        if (value instanceof Null absent) {
            statement.setNull(position, absent.type());
        } else {
            statement.setObject(position, value);
        }
    }

    /** A null and the {@link java.sql.Types} of its column. */
    record Null(int type) {

        static Object or(Integer value) {
            return value == null ? new Null(Types.INTEGER) : value;
        }

        static Object or(Long value) {
            return value == null ? new Null(Types.BIGINT) : value;
        }

        static Object or(String value) {
            return value == null ? new Null(Types.VARCHAR) : value;
        }
    }
}
