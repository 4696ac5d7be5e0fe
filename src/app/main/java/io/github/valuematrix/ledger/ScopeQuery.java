package io.github.valuematrix.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Asks about some days of one space or of the whole site. A template calls its table {@code e}, has the days as its
 * first values and {@code %s} behind them, where the space goes.
 *
 * @param keptSince days before this one do not count; null if all do
 */
record ScopeQuery(Statements statements, Extent extent, LocalDate from, LocalDate to, LocalDate keptSince) {

    private static final int LONGEST_LIST = 1000;

    /** What is asked for, without the connection. */
    record Question(Extent extent, LocalDate from, LocalDate to, LocalDate keptSince) {
    }

    Question question() {
        return new Question(extent, from, to, keptSince);
    }

    /**
     * The rows of the days.
     *
     * @param more values of the template that stand before them
     */
    <T> List<T> list(Statements.Row<T> row, String template, Object... more) throws SQLException {
        LocalDate first = keptSince != null && keptSince.isAfter(from) ? keptSince : from;
        List<Object> values = new ArrayList<>(List.of(more));
        values.addAll(List.of((int) first.toEpochDay(), (int) to.toEpochDay()));
        values.addAll(extent.values());
        return statements.list(row, template.formatted(condition()), values.toArray());
    }

    /** The rows of a template without days, whenever they are from. */
    <T> List<T> ever(Statements.Row<T> row, String template) throws SQLException {
        return statements.list(row, template.formatted(condition()), extent.values().toArray());
    }

    private String condition() {
        int spaces = extent.spaces().size();
        if (extent.isSite()) {
            return spaces == 0 ? "" : " and not (" + lists(spaces) + ")";
        }
        return spaces == 1 ? " and e.[SPACE_ID] = ?" : " and (" + lists(spaces) + ")";
    }

    /** No list is longer than Oracle takes. */
    private static String lists(int values) {
        StringJoiner lists = new StringJoiner(" or ");
        for (int left = values; left > 0; left -= LONGEST_LIST) {
            lists.add("e.[SPACE_ID] in (" + Sql.placeholders(Math.min(left, LONGEST_LIST)) + ")");
        }
        return lists.toString();
    }
}
