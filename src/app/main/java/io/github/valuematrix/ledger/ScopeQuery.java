package io.github.valuematrix.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks about some days of one space or of the whole site. A template calls its table {@code e}, has the days as its
 * first values and {@code %s} behind them, where the space goes.
 *
 * @param spaceId null for the whole site
 */
record ScopeQuery(Statements statements, Long spaceId, LocalDate from, LocalDate to) {

    <T> List<T> list(Statements.Row<T> row, String template) throws SQLException {
        List<Object> values = new ArrayList<>(List.of((int) from.toEpochDay(), (int) to.toEpochDay()));
        if (spaceId != null) {
            values.add(spaceId);
        }
        return statements.list(row, template.formatted(spaceId == null ? "" : " and e.[SPACE_ID] = ?"), values.toArray());
    }
}
