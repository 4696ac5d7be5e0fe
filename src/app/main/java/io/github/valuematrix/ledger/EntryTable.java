package io.github.valuematrix.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * A table in which pages have any number of rows. What stands there already is left alone: only the difference is
 * written, so that reading an unchanged page again costs the database nothing.
 *
 * @param insert takes the columns, the first of which is the id of the page
 * @param select gives the row's own id and then the same columns, of the pages in its list
 * @param delete takes the row's own id
 * @param day    which of the columns is the day, counted from 0; or {@link #NO_DAY}
 * @param ages   whether a row goes when its day is older than activity is kept; else it stays as long as its page
 */
record EntryTable(String insert, String select, String delete, int day, boolean ages) {

    static final int NO_DAY = -1;

    /** A row that is there. */
    private record Stored(long id, List<Object> values) {

        static Stored read(ResultSet row) throws SQLException {
            List<Object> values = new ArrayList<>();
            for (int i = 2; i <= row.getMetaData().getColumnCount(); i++) {
                values.add(comparable(row.getObject(i)));
            }
            return new Stored(row.getLong(1), values);
        }

        long page() {
            return (Long) values.get(0);
        }
    }

    /** The rows of some pages as they are stored. */
    static final class Rows {

        private final EntryTable table;
        private final Map<Long, List<Stored>> byPage;

        private Rows(EntryTable table, List<Stored> stored) {
            this.table = table;
            this.byPage = stored.stream().collect(Collectors.groupingBy(Stored::page));
        }

        /** The values of each row of one page. */
        List<List<Object>> of(long pageId) {
            return byPage.getOrDefault(pageId, List.of()).stream().map(Stored::values).toList();
        }

        /**
         * Makes the rows of these pages be those that are wanted. That rows from before the first day kept go is no
         * change.
         *
         * @param written is told the page and the day of each row that came or went
         */
        void replace(Statements statements, Collection<Long> pages, List<Object[]> wanted, int first,
                     BiConsumer<Long, Long> written) throws SQLException {
            Map<List<Object>, Deque<Stored>> surplus = new HashMap<>();
            pages.stream().flatMap(page -> byPage.getOrDefault(page, List.of()).stream()).forEach(row ->
                    surplus.computeIfAbsent(row.values(), values -> new ArrayDeque<>()).add(row));
            List<Object[]> missing = wanted.stream().filter(row -> !takes(surplus, row)).toList();
            List<Stored> left = surplus.values().stream().flatMap(Collection::stream).toList();
            table.deleteRows(statements, left.stream().map(Stored::id).toList());
            statements.insert(table.insert, missing);
            left.stream().filter(row -> !table.isTooOld(first, row.values()))
                    .forEach(row -> written.accept(row.page(), table.day(row.values())));
            missing.forEach(row -> written.accept((Long) row[0], table.day(comparable(row))));
        }

        private static boolean takes(Map<List<Object>, Deque<Stored>> surplus, Object[] row) {
            Deque<Stored> same = surplus.isEmpty() ? null : surplus.get(comparable(row));
            return same != null && same.poll() != null;
        }
    }

    private boolean isTooOld(int first, List<Object> row) {
        return ages && day(row) != null && day(row) < first;
    }

    private Long day(List<Object> row) {
        return day == NO_DAY ? null : (Long) row.get(day);
    }

    /** In order of their ids, so that two who delete do not wait for each other. */
    void deleteRows(Statements statements, Collection<Long> ids) throws SQLException {
        statements.batch(delete, ids.stream().sorted().map(id -> new Object[] {id}).toList());
    }

    Rows read(Statements statements, Collection<Long> pages) throws SQLException {
        if (pages.isEmpty()) {
            return new Rows(this, List.of());
        }
        return new Rows(this, statements.list(Stored::read, select.formatted(Sql.placeholders(pages.size())),
                pages.toArray()));
    }

    static List<Object> comparable(Object[] row) {
        List<Object> values = new ArrayList<>(row.length);
        Collections.addAll(values, row);
        values.replaceAll(EntryTable::comparable);
        return values;
    }

    /** Drivers give whole numbers in several types. */
    private static Object comparable(Object value) {
        return value instanceof Number number ? (Object) number.longValue()
                : value instanceof Statements.Null ? null : value;
    }
}
