package io.github.valuematrix.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What happened in one space in one period; plain counts, nothing is suppressed here.
 *
 * @param keptSince    the first day that was counted, where the site keeps no activity of the period's earlier days;
 *                     null if nothing was left out
 * @param contributors distinct named people with at least one contribution
 * @param total        everything; of all time it holds the undated too
 * @param months       the months with anything in them, cut to the period
 * @param incoming     cross-space links to this space by the key of the space they come from
 */
public record SpaceActivity(String spaceKey, Period period, LocalDate keptSince, long contributors,
                            Contributions total, SortedMap<YearMonth, Contributions> months, OutgoingLinks links,
                            SortedMap<String, Long> incoming) {

    public SpaceActivity {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
        incoming = Collections.unmodifiableSortedMap(new TreeMap<>(incoming));
    }

    /** Of a space in which nothing happened. */
    static SpaceActivity none(String spaceKey, Period period, LocalDate keptSince) {
        Long nothing = period.isAllTime() ? 0L : null;
        OutgoingLinks links = new OutgoingLinks(nothing, new TreeMap<>(), nothing, nothing);
        return new SpaceActivity(spaceKey, period, keptSince, 0, Contributions.NONE, new TreeMap<>(), links, new TreeMap<>());
    }

    /** The same with another number of contributors. */
    public SpaceActivity withContributors(long eligible) {
        return new SpaceActivity(spaceKey, period, keptSince, eligible, total, months, links, incoming);
    }
}
