package io.github.valuematrix.ledger;

import io.github.valuematrix.settings.Retention;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads out of the ledger on which pages and blog posts people met.
 */
@Named
public class MeetingReader {

    private static final String MEETINGS = "select e.[CONTENT_ID], e.[ON_DAY], e.[ACTOR], e.[COUNTERPART] "
            + "from {ACTIVITY} e where e.[COUNTERPART] is not null and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s "
            + "order by e.[ON_DAY] desc, e.[CONTENT_ID] desc";

    private final LedgerDatabase database;
    private final Retention retention;

    @Inject
    public MeetingReader(LedgerDatabase database, Retention retention) {
        this.database = database;
        this.retention = retention;
    }

    /** Edits, comments and replies, the latest first, at most so many. */
    public List<Meeting> latest(Extent extent, Period period, int most) {
        return database.read(statements -> new ScopeQuery(statements, extent, period.from(), period.to(),
                retention.firstDay().orElse(null)).first(most, row -> new Meeting(row.getLong(1),
                        LocalDate.ofEpochDay(row.getLong(2)), row.getInt(3), row.getInt(4)), MEETINGS));
    }
}
