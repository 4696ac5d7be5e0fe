package io.github.valuematrix.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks about one space and one period. A template has the space's id as its first value and {@code %s} where the
 * period's days go.
 */
record PeriodQuery(Statements statements, long spaceId, Period period) {

    <T> List<T> list(Statements.Row<T> row, String template, String dayColumn, Object... more) throws SQLException {
        return statements.list(row, sql(template, dayColumn), values(more));
    }

    long number(String template, String dayColumn, Object... more) throws SQLException {
        return statements.number(sql(template, dayColumn), values(more));
    }

    private String sql(String template, String dayColumn) {
        String day = "[" + dayColumn + "]";
        return template.formatted(period.isAllTime() ? "" : " and " + day + " >= ? and " + day + " < ?");
    }

    private Object[] values(Object... more) {
        List<Object> values = new ArrayList<>(List.of(spaceId));
        values.addAll(List.of(more));
        if (!period.isAllTime()) {
            values.add((int) period.from().toEpochDay());
            values.add((int) period.to().toEpochDay());
        }
        return values.toArray();
    }
}
