package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.Activity;
import io.github.valuematrix.activity.ContentKind;
import io.github.valuematrix.settings.Retention;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads out of the ledger what was contributed on each day, in one space or on the whole site, by whomever.
 */
@Named
public class ContributionReader {

    private static final String CREATED = "select e.[KIND], e.[CREATED_ON], count(*) from {CONTENT} e "
            + "where e.[CREATED_ON] >= ? and e.[CREATED_ON] < ?%s group by e.[KIND], e.[CREATED_ON]";
    private static final String DONE = "select e.[KIND], e.[ON_DAY], sum(e.[QUANTITY]) from {ACTIVITY} e "
            + "where e.[KIND] <> " + Activity.Kind.CREATION.ordinal()
            + " and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s group by e.[KIND], e.[ON_DAY]";

    private static final String LAST = "select max(e.[ON_DAY]) from {ACTIVITY} e where e.[ON_DAY] >= ? "
            + "and e.[ON_DAY] < ?%s";

    private final LedgerDatabase database;
    private final Retention retention;

    @Inject
    public ContributionReader(LedgerDatabase database, Retention retention) {
        this.database = database;
        this.retention = retention;
    }

    /** Of the days with any. */
    public SortedMap<LocalDate, Contributions> byDay(Extent extent, LocalDate from, LocalDate to) {
        return database.read(statements -> byDay(query(statements, extent, from, to)));
    }

    private ScopeQuery query(Statements statements, Extent extent, LocalDate from, LocalDate to) {
        return new ScopeQuery(statements, extent, from, to, retention.firstDay().orElse(null));
    }

    private static SortedMap<LocalDate, Contributions> byDay(ScopeQuery query) throws SQLException {
        SortedMap<LocalDate, Contributions> days = new TreeMap<>();
        query.list(row -> days.merge(LocalDate.ofEpochDay(row.getLong(2)),
                Contributions.created(ContentKind.values()[row.getInt(1)], row.getLong(3)), Contributions::plus),
                CREATED);
        query.list(row -> days.merge(LocalDate.ofEpochDay(row.getLong(2)),
                Contributions.done(Activity.Kind.values()[row.getInt(1)], row.getLong(3)), Contributions::plus), DONE);
        return days;
    }

    /** The last day of any activity before a day. */
    public Optional<LocalDate> lastDay(Extent extent, LocalDate end) {
        return database.read(statements -> query(statements, extent, LocalDate.EPOCH, end).list(row -> {
            long day = row.getLong(1);
            return row.wasNull() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.ofEpochDay(day));
        }, LAST).get(0));
    }
}
