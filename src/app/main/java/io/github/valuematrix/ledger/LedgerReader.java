package io.github.valuematrix.ledger;

import io.github.valuematrix.settings.Retention;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Reads counts out of the ledger. The database does the arithmetic, and this node keeps the answers until the ledger
 * changes: the largest space has hundreds of thousands of entries a year.
 */
@Named
public class LedgerReader {

    private final LedgerDatabase database;
    private final Retention retention;
    private final Today today;
    private final Kept<PeriodQuery.Question, ActivityCounts> contributions = new Kept<>();
    private final Kept<PeriodQuery.Question, LinkSums> outgoing = new Kept<>();
    private final Kept<PeriodQuery.Question, IncomingLinks> incoming = new Kept<>();

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
            SpaceFill space = Spaces.byKey(statements, spaceKey);
            return space == null ? none(spaceKey, period)
                    : activity(query(statements, space, period), space.space().key());
        });
    }

    /** How many people contributed, without those who do not count. */
    public long contributors(String spaceKey, Period period, Set<Integer> leftOut) {
        return database.read(statements -> {
            SpaceFill space = Spaces.byKey(statements, spaceKey);
            return space == null ? 0 : counts(query(statements, space, period)).contributors(leftOut);
        });
    }

    /** The links from and to a space that stand today. Of a space that the ledger has not seen there are none. */
    public LinksToday links(String spaceKey) {
        return database.read(statements -> {
            SpaceFill space = Spaces.byKey(statements, spaceKey);
            return space == null ? LinksToday.of(none(spaceKey, Period.ALL_TIME))
                    : links(query(statements, space, Period.ALL_TIME), space.space().key());
        });
    }

    /** Another one as soon as anything is that the ledger says. Read it before you count. */
    public Object stamp() {
        return database.read(Stamps.Site::read);
    }

    /** Another one as soon as anything is that was done before a day. */
    public Object stamp(LocalDate end) {
        return database.read(statements -> Stamps.Site.read(statements).before(end, today.day()));
    }

    /** Whether activity of that day is kept. */
    public boolean keeps(LocalDate day) {
        return database.read(statements -> retention.firstDay().map(first -> !day.isBefore(first)).orElse(true));
    }

    private SpaceActivity none(String spaceKey, Period period) {
        return SpaceActivity.none(spaceKey, period, period.cutBy(retention.firstDay().orElse(null)));
    }

    private PeriodQuery query(Statements statements, SpaceFill space, Period period) {
        return new PeriodQuery(statements, space.space().id(), period, retention.firstDay().orElse(null));
    }

    private SpaceActivity activity(PeriodQuery query, String spaceKey) throws SQLException {
        ActivityCounts counts = counts(query);
        LinksToday links = links(query, spaceKey);
        return new SpaceActivity(spaceKey, query.period(), query.period().cutBy(query.keptSince()),
                counts.contributors(), counts.total(), counts.months(), links.outgoing(), links.incoming());
    }

    /** What is not of late is counted apart, so that what is done today does not make it be counted again. */
    private ActivityCounts counts(PeriodQuery query) throws SQLException {
        Period period = query.period();
        LocalDate late = Stamps.firstLateDay(today.day());
        if (period.isAllTime() || !period.from().isBefore(late) || !late.isBefore(period.to())) {
            return keptCounts(query);
        }
        return keptCounts(query.in(new Period(period.from(), late)))
                .plus(keptCounts(query.in(new Period(late, period.to()))));
    }

    private ActivityCounts keptCounts(PeriodQuery query) throws SQLException {
        Object stamp = Stamps.of(query.statements(), query.spaceId()).of(query.period(), today.day());
        return contributions.get(query.question(), stamp, () -> ActivityCounts.count(query));
    }

    /** Those that were made in the period, or of all time those that stand today. */
    private LinksToday links(PeriodQuery query, String spaceKey) throws SQLException {
        Stamps stamps = Stamps.of(query.statements(), query.spaceId());
        Stamps.Site site = Stamps.Site.read(query.statements());
        Object ofSums = query.period().isAllTime() ? List.of(stamps.links(), site.spaces(), site.titles())
                : stamps.links();
        Object ofIncoming = List.of(site.spaces(), site.links(), spaceKey);
        SpaceKeys spaces = SpaceKeys.read(query.statements());
        return new LinksToday(
                outgoing.get(query.question(), ofSums, () -> LinkSums.count(query)).outgoing(spaceKey, spaces),
                incoming.get(query.question(), ofIncoming, () -> IncomingLinks.count(query, spaceKey)).bySpace(spaces));
    }
}
