package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.Activity;
import io.github.valuematrix.activity.ContentKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was contributed in a space in a period, and by whom.
 *
 * @param people the numbers of those with a name; not to be changed
 * @param total  of all time it holds the undated too
 * @param months the months with anything in them
 */
record ActivityCounts(BitSet people, Contributions total, SortedMap<YearMonth, Contributions> months) {

    private static final String CREATED = "select [KIND], [CREATED_ON], count(*) from {CONTENT} "
            + "where [SPACE_ID] = ?%s group by [KIND], [CREATED_ON]";
    private static final String DONE = "select [KIND], [ON_DAY], sum([QUANTITY]) from {ACTIVITY} "
            + "where [SPACE_ID] = ? and [KIND] <> " + Activity.Kind.CREATION.ordinal() + "%s group by [KIND], [ON_DAY]";
    private static final String PEOPLE = "select distinct [PERSON] from {PERSON_DAY} where [SPACE_ID] = ?%s";

    static ActivityCounts count(PeriodQuery query) throws SQLException {
        SortedMap<YearMonth, Contributions> months = new TreeMap<>();
        Contributions total = Contributions.NONE;
        for (DayCount count : days(query)) {
            total = total.plus(count.contributions());
            if (count.day() != null) {
                months.merge(YearMonth.from(count.day()), count.contributions(), Contributions::plus);
            }
        }
        BitSet people = new BitSet();
        query.list(row -> row.getInt(1), PEOPLE, "ON_DAY").forEach(people::set);
        return new ActivityCounts(people, total, months);
    }

    /** Of both periods together, which have no day in common. */
    ActivityCounts plus(ActivityCounts other) {
        BitSet all = (BitSet) people.clone();
        all.or(other.people);
        SortedMap<YearMonth, Contributions> sums = new TreeMap<>(months);
        other.months.forEach((month, contributions) -> sums.merge(month, contributions, Contributions::plus));
        return new ActivityCounts(all, total.plus(other.total), sums);
    }

    long contributors() {
        return people.cardinality();
    }

    long contributors(Set<Integer> leftOut) {
        return contributors() - leftOut.stream().filter(people::get).count();
    }

    private static List<DayCount> days(PeriodQuery query) throws SQLException {
        List<DayCount> counts = query.list(row -> new DayCount(day(row),
                Contributions.created(ContentKind.values()[row.getInt(1)], row.getLong(3))), CREATED, "CREATED_ON");
        counts.addAll(query.list(row -> new DayCount(day(row),
                Contributions.done(Activity.Kind.values()[row.getInt(1)], row.getLong(3))), DONE, "ON_DAY"));
        return counts;
    }

    /** So much of one kind on one day; the day is null if undated. */
    private record DayCount(LocalDate day, Contributions contributions) {
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        Object epochDay = row.getObject(2);
        return epochDay == null ? null : LocalDate.ofEpochDay(((Number) epochDay).longValue());
    }
}
