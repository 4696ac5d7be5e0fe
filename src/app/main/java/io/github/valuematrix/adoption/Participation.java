package io.github.valuematrix.adoption;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Who takes part in one space or the whole site in a window.
 *
 * @param active     people with at least one contribution in the window
 * @param bands      the same by how much they contributed; every band is there
 * @param stickiness how many of the window's active people are active in a week, 0 to 1: the mean of its whole weeks;
 *                   days left over count neither above nor below
 * @param ofYear     people active in the year up to the window's end
 * @param lately     those of them active in its last 91 days
 * @param newcomers  people whose first contribution lies in the window
 */
public record Participation(long active, Map<Band, Long> bands, Concentration concentration,
                            Said<Double> stickiness, long ofYear, long lately, long newcomers,
                            Retention retention) {

    private static final int DAYS_OF_QUARTER = 91;

    public Participation {
        bands = Collections.unmodifiableMap(new EnumMap<>(bands));
    }

    /**
     * @param contributors counted for this window; those who did nothing in it belong to them
     * @param today        the day after the last that is known
     */
    public static Participation of(Collection<Contributor> contributors, Window window, int today) {
        List<Contributor> active = contributors.stream().filter(Contributor::isActive).toList();
        return new Participation(active.size(), bands(active),
                Concentration.of(active.stream().mapToLong(Contributor::contributions).toArray()),
                stickiness(active, window.weeks()), activeIn(Window.year(window.to()), contributors),
                activeIn(Window.last(DAYS_OF_QUARTER, window.to()), contributors),
                count(contributors, contributor -> window.contains(contributor.firstDay())),
                Retention.of(contributors, window, today));
    }

    /** Of those active in the year, the share active in its last 91 days. */
    public Said<Double> health() {
        return Said.ratio(lately, ofYear, Reason.NO_CONTRIBUTORS);
    }

    private static Map<Band, Long> bands(List<Contributor> active) {
        Map<Band, Long> bands = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            bands.put(band, count(active, contributor -> Band.of(contributor.contributions()) == band));
        }
        return bands;
    }

    /** The weeks of all people together are the weekly active people of all weeks together. */
    private static Said<Double> stickiness(List<Contributor> active, int weeks) {
        if (weeks == 0) {
            return Said.absent(Reason.NO_WHOLE_WEEK);
        }
        double weeklyActive = active.stream().mapToDouble(Contributor::weeks).sum() / weeks;
        return Said.ratio(weeklyActive, count(active, contributor -> contributor.weeks() > 0), Reason.NO_CONTRIBUTORS);
    }

    private static long activeIn(Window last, Collection<Contributor> contributors) {
        return count(contributors, contributor -> last.contains(contributor.lastDay()));
    }

    private static long count(Collection<Contributor> contributors, Predicate<Contributor> condition) {
        return contributors.stream().filter(condition).count();
    }
}
