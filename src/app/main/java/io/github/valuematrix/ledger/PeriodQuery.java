package io.github.valuematrix.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks about one space and one period. A template has the space's id as its first value and {@code %s} where the
 * period's days go.
 *
 * @param keptSince days before this one do not count; null if all do
 */
record PeriodQuery(Statements statements, long spaceId, Period period, LocalDate keptSince) {

    /** What is asked for, without the connection. */
    record Question(long spaceId, Period period, LocalDate keptSince) {
    }

    Question question() {
        return new Question(spaceId, period, keptSince);
    }

    PeriodQuery in(Period other) {
        return new PeriodQuery(statements, spaceId, other, keptSince);
    }

    /** Links that stand today count however old they are. */
    PeriodQuery ofLinks() {
        return period.isAllTime() ? new PeriodQuery(statements, spaceId, period, null) : this;
    }

    <T> List<T> list(Statements.Row<T> row, String template, String dayColumn, Object... more) throws SQLException {
        return statements.list(row, sql(template, dayColumn), values(more));
    }

    long number(String template, String dayColumn, Object... more) throws SQLException {
        return statements.number(sql(template, dayColumn), values(more));
    }

    private String sql(String template, String dayColumn) {
        String day = "[" + dayColumn + "]";
        if (!period.isAllTime()) {
            return template.formatted(" and " + day + " >= ? and " + day + " < ?");
        }
        return template.formatted(keptSince == null ? "" : " and (" + day + " is null or " + day + " >= ?)");
    }

    private Object[] values(Object... more) {
        List<Object> values = new ArrayList<>(List.of(spaceId));
        values.addAll(List.of(more));
        LocalDate from = period.isAllTime() || keptSince != null && keptSince.isAfter(period.from()) ? keptSince
                : period.from();
        if (from != null) {
            values.add((int) from.toEpochDay());
        }
        if (!period.isAllTime()) {
            values.add((int) period.to().toEpochDay());
        }
        return values.toArray();
    }
}
