package io.github.valuematrix.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Runs SQL templates on one connection, which whoever opened it commits and closes.
 */
final class Statements {

    private static final int BATCH = 1000;

    /** No more than 64 rows of at most ten values: SQL Server takes 2100 values in a statement. */
    private static final int MOST_ROWS = 64;

    private final Connection connection;
    private final String quote;
    private final boolean takesManyRows;

    Statements(Connection connection) throws SQLException {
        this.connection = connection;
        this.quote = connection.getMetaData().getIdentifierQuoteString();
        this.takesManyRows = !connection.getMetaData().getDatabaseProductName().startsWith("Oracle");
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

    /** The numbers in the only column, without a box for each. */
    long[] numbers(String template, Object... values) throws SQLException {
        LongStream.Builder numbers = LongStream.builder();
        try (PreparedStatement statement = prepare(template)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
            }
        }
        return numbers.build().toArray();
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

    /**
     * Inserts rows, many in one statement where the database takes that: it is several times faster than a batch. Their
     * numbers are powers of two, so that the database meets the same few statements again and again.
     *
     * @param template of one row, and ends with its values in brackets
     */
    void insert(String template, List<Object[]> rows) throws SQLException {
        if (!takesManyRows) {
            batch(template, rows);
            return;
        }
        int from = 0;
        while (from < rows.size()) {
            int count = Math.min(MOST_ROWS, Integer.highestOneBit(rows.size() - from));
            insertTogether(template, rows.subList(from, from + count));
            from += count;
        }
    }

    private void insertTogether(String template, List<Object[]> rows) throws SQLException {
        String values = template.substring(template.lastIndexOf('('));
        try (PreparedStatement statement = prepare(template + (", " + values).repeat(rows.size() - 1))) {
            int position = 0;
            for (Object[] row : rows) {
                for (Object value : row) {
                    bind(statement, ++position, value);
                }
            }
            statement.executeUpdate();
        }
    }

    /** Runs the same statement for each row of values, in JDBC batches. */
    void batch(String template, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = prepare(template)) {
            for (int i = 0; i < rows.size(); i++) {
                bind(statement, rows.get(i));
                statement.addBatch();
                if ((i + 1) % BATCH == 0 || i + 1 == rows.size()) {
                    statement.executeBatch();
                }
            }
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

    /**
     * Not every driver guesses the type of a null; the columns of ours that may be null are numbers and texts. An empty
     * text comes back from Oracle as a null, and would find nothing there.
     */
    private static void bind(PreparedStatement statement, int position, Object value) throws SQLException {
        if ("".equals(value)) {
            throw new IllegalArgumentException("An empty text is not the same on every database; use none");
        }
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
