package io.github.valuematrix.ledger;

import io.github.valuematrix.settings.Retention;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads counts out of the ledger. The database does the arithmetic, and this node keeps the answers until the ledger
 * changes: the largest space has hundreds of thousands of entries a year.
 */
@Named
public class LedgerReader {

    private static final String FROM_SPACES = "select [SPACE_ID], count(*) from {LINK} where [SPACE_ID] <> ? "
            + "and [LOWER_KEY] = ?%s group by [SPACE_ID]";

    private final LedgerDatabase database;
    private final Retention retention;
    private final Today today;
    private final Kept<PeriodQuery.Question, ActivityCounts> activities = new Kept<>();
    private final Kept<PeriodQuery.Question, LinkSums> links = new Kept<>();

    @Inject
    public LedgerReader(LedgerDatabase database, Retention retention, Today today) {
        this.database = database;
        this.retention = retention;
        this.today = today;
    }

    /**
     * What happened in a space since the first day kept. A space that the ledger has not seen yet had no activity.
     *
     * @param spaceKey the space, in any spelling
     */
    public SpaceActivity activity(String spaceKey, Period period) {
        return database.read(statements -> {
            LocalDate keptSince = retention.firstDay().orElse(null);
            SpaceFill space = Spaces.byKey(statements, spaceKey);
            return space == null ? SpaceActivity.none(spaceKey, period, period.cutBy(keptSince))
                    : activity(new PeriodQuery(statements, space.space().id(), period, keptSince),
                            space.space().key());
        });
    }

    /** Whether activity of that day is kept. */
    public boolean keeps(LocalDate day) {
        return database.read(statements -> retention.firstDay().map(first -> !day.isBefore(first)).orElse(true));
    }

    /** The links from and to a space that stand today. Of a space that the ledger has not seen there are none. */
    public LinksToday links(String spaceKey) {
        return database.read(statements -> {
            SpaceFill space = Spaces.byKey(statements, spaceKey);
            return space == null ? LinksToday.of(SpaceActivity.none(spaceKey, Period.ALL_TIME, null))
                    : links(new PeriodQuery(statements, space.space().id(), Period.ALL_TIME, null),
                            space.space().key());
        });
    }

    private SpaceActivity activity(PeriodQuery query, String spaceKey) throws SQLException {
        Stamps stamps = Stamps.of(query.statements(), query.spaceId());
        ActivityCounts counts = activities.get(query.question(), stamps.of(query.period(), today.day()),
                () -> ActivityCounts.count(query));
        LinksToday made = links(query, spaceKey);
        return new SpaceActivity(spaceKey, query.period(), query.period().cutBy(query.keptSince()),
                counts.contributors(), counts.total(), counts.months(), made.outgoing(), made.incoming());
    }

    /** Of all time those that stand today. */
    private LinksToday links(PeriodQuery query, String spaceKey) throws SQLException {
        SpaceKeys spaces = SpaceKeys.read(query.statements());
        return new LinksToday(sums(query).outgoing(spaceKey, spaces), incoming(query, spaceKey, spaces));
    }

    private LinkSums sums(PeriodQuery query) throws SQLException {
        Stamps stamps = Stamps.of(query.statements(), query.spaceId());
        Object stamp = query.period().isAllTime() ? stamps.links() + " " + Stamps.ofTitles(query.statements())
                : stamps.of(query.period(), today.day());
        return links.get(query.question(), stamp, () -> LinkSums.count(query));
    }

    private static SortedMap<String, Long> incoming(PeriodQuery query, String spaceKey, SpaceKeys spaces)
            throws SQLException {
        PeriodQuery all = query.period().isAllTime() ? query.withAllDays() : query;
        SortedMap<String, Long> bySpace = new TreeMap<>();
        for (Source source : all.list(row -> new Source(row.getLong(1), row.getLong(2)), FROM_SPACES, "ON_DAY",
                Spaces.lower(spaceKey))) {
            spaces.ofId(source.spaceId()).ifPresent(key -> bySpace.merge(key, source.links(), Long::sum));
        }
        return bySpace;
    }

    private record Source(long spaceId, long links) {
    }
}
