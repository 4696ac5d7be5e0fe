package io.github.valuematrix.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

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
        return statements.list(row, template.formatted(condition()), values(List.of(more)));
    }

    /** The first rows of the days, at most so many. */
    <T> List<T> first(int most, Statements.Row<T> row, String template) throws SQLException {
        return statements.first(most, row, template.formatted(condition()), values(List.of()));
    }

    /** The rows of a template without days, whenever they are from. */
    <T> List<T> ever(Statements.Row<T> row, String template) throws SQLException {
        return statements.list(row, template.formatted(condition()), values().toArray());
    }

    private Object[] values(List<Object> more) {
        LocalDate first = keptSince != null && keptSince.isAfter(from) ? keptSince : from;
        List<Object> values = new ArrayList<>(more);
        values.addAll(List.of((int) first.toEpochDay(), (int) to.toEpochDay()));
        values.addAll(values());
        return values.toArray();
    }

    private Set<Long> values() {
        return isOneSpace() ? extent.spaces() : Set.of();
    }

    private boolean isOneSpace() {
        return !extent.isSite() && extent.spaces().size() == 1;
    }

    private String condition() {
        if (isOneSpace()) {
            return " and e.[SPACE_ID] = ?";
        }
        if (extent.isSite()) {
            return extent.spaces().isEmpty() ? "" : " and not (" + lists() + ")";
        }
        return " and (" + lists() + ")";
    }

    /**
     * The ids themselves: a site may leave out all its personal spaces, and SQL Server binds no more than 2 100 values. No
     * list is longer than Oracle takes.
     */
    private String lists() {
        List<Long> spaces = extent.spaces().stream().sorted().toList();
        StringJoiner lists = new StringJoiner(" or ");
        for (int from = 0; from < spaces.size(); from += LONGEST_LIST) {
            lists.add("e.[SPACE_ID] in (" + spaces.subList(from, Math.min(spaces.size(), from + LONGEST_LIST)).stream()
                    .map(String::valueOf).collect(Collectors.joining(", ")) + ")");
        }
        return lists.toString();
    }
}
