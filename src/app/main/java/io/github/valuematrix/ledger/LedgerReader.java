package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.Activity;
import io.github.valuematrix.activity.ContentKind;
import io.github.valuematrix.settings.Retention;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;

/**
 * Reads counts out of the ledger. The database does the arithmetic.
 */
@Named
public class LedgerReader {

    private static final String CREATED = "select [KIND], [CREATED_ON], count(*) from {CONTENT} "
            + "where [SPACE_ID] = ?%s group by [KIND], [CREATED_ON]";
    private static final String DONE = "select [KIND], [ON_DAY], sum([QUANTITY]) from {ACTIVITY} "
            + "where [SPACE_ID] = ? and [KIND] <> " + Activity.Kind.CREATION.ordinal() + "%s group by [KIND], [ON_DAY]";
    private static final String CONTRIBUTORS = "select count(distinct [PERSON]) from {PERSON_DAY} "
            + "where [SPACE_ID] = ?%s";

    private final LedgerDatabase database;
    private final Retention retention;

    @Inject
    public LedgerReader(LedgerDatabase database, Retention retention) {
        this.database = database;
        this.retention = retention;
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
                            space.space().key(), period);
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
                    : links(new PeriodQuery(statements, space.space().id(), Period.ALL_TIME, null), space);
        });
    }

    private static LinksToday links(PeriodQuery query, SpaceFill space) throws SQLException {
        LinkCounts links = new LinkCounts(query, space.space().key());
        return new LinksToday(links.outgoing(), links.incoming());
    }

    private static SpaceActivity activity(PeriodQuery query, String spaceKey, Period period) throws SQLException {
        TreeMap<YearMonth, Contributions> months = new TreeMap<>();
        Contributions total = Contributions.NONE;
        for (DayCount count : counts(query)) {
            total = total.plus(count.contributions());
            if (count.day() != null) {
                months.merge(YearMonth.from(count.day()), count.contributions(), Contributions::plus);
            }
        }
        long contributors = query.number(CONTRIBUTORS, "ON_DAY");
        LinkCounts links = new LinkCounts(query, spaceKey);
        return new SpaceActivity(spaceKey, period, period.cutBy(query.keptSince()), contributors, total, months, links.outgoing(), links.incoming());
    }

    private static List<DayCount> counts(PeriodQuery query) throws SQLException {
        List<DayCount> counts = query.list(row -> new DayCount(day(row.getObject(2)),
                created(ContentKind.values()[row.getInt(1)], row.getLong(3))), CREATED, "CREATED_ON");
        counts.addAll(query.list(row -> new DayCount(day(row.getObject(2)),
                done(Activity.Kind.values()[row.getInt(1)], row.getLong(3))), DONE, "ON_DAY"));
        return counts;
    }

    /** So much of one kind on one day; the day is null if undated. */
    private record DayCount(LocalDate day, Contributions contributions) {
    }

    private static LocalDate day(Object epochDay) {
        return epochDay == null ? null : LocalDate.ofEpochDay(((Number) epochDay).longValue());
    }

    private static Contributions created(ContentKind kind, long count) {
        return switch (kind) {
            case PAGE -> new Contributions(count, 0, 0, 0, 0, 0);
            case BLOG_POST -> new Contributions(0, count, 0, 0, 0, 0);
        };
    }

    private static Contributions done(Activity.Kind kind, long count) {
        return switch (kind) {
            case CREATION -> Contributions.NONE;
            case VERSION -> new Contributions(0, 0, count, 0, 0, 0);
            case EDIT -> new Contributions(0, 0, 0, count, 0, 0);
            case COMMENT -> new Contributions(0, 0, 0, 0, count, 0);
            case REPLY -> new Contributions(0, 0, 0, 0, 0, count);
        };
    }
}
