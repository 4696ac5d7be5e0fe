package io.github.valuematrix.adoption;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * How soon somebody else answers: of pages and blog posts created in a window, by a comment; of top-level comments
 * written in it, by a reply. A proxy of faster decisions.
 *
 * @param answered      of all items, however late
 * @param old           items of at least seven days, which are those that could have been answered within seven days
 * @param rate          of the old ones, the share answered within seven days
 * @param median        minutes to the answer, of all items; one that is not answered yet is longer than any answer
 * @param upperQuartile likewise the 75th percentile
 */
public record FirstResponse(long items, long answered, long old, Said<Double> rate, Said<Long> median,
                            Said<Long> upperQuartile) {

    /** Seven days. */
    public static final long MINUTES = 10_080;

    private static final int DAYS = 7;

    /**
     * The youngest items that are old are those of this day: seven days old.
     *
     * @param today the day after the last that is known
     */
    public static int lastOldDay(int today) {
        return today - DAYS;
    }

    /**
     * @param old   waits in minutes of the items asked up to {@link #lastOldDay}
     * @param young of those asked since
     */
    public static FirstResponse of(Collection<Wait> old, Collection<Wait> young) {
        Waits due = new Waits(old);
        Waits all = new Waits(Stream.concat(old.stream(), young.stream()).toList());
        return new FirstResponse(all.items(), all.over(), due.items(),
                Said.ratio(due.within(MINUTES), due.items(), Reason.NO_OLD_ITEMS),
                at(Percentile.MEDIAN, all), at(Percentile.UPPER_QUARTILE, all));
    }

    /** How many of the old ones were answered within seven days. */
    public long inTime() {
        return rate.isKnown() ? Math.round(rate.value() * old) : 0;
    }

    private static Said<Long> at(Percentile percentile, Waits waits) {
        return waits.at(percentile, Reason.NO_ITEMS, Reason.NOT_ANSWERED_YET);
    }
}
