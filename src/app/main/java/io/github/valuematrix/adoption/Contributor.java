package io.github.valuematrix.adoption;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An eligible person who ever contributed, to one space or the whole site, before a window's end. All figures of
 * participation follow from one such record for each person, which a database can count by grouping.
 *
 * @param firstDay      of all their contributions
 * @param lastDay       of those before the window's end
 * @param contributions in the window
 * @param weeks         in how many of the window's whole weeks they contributed; days left over count nowhere
 */
public record Contributor(int person, int firstDay, int lastDay, long contributions, int weeks) {

    public Contributor {
        if (firstDay > lastDay) {
            throw new IllegalArgumentException("the first day must not follow the last: " + firstDay + ", " + lastDay);
        }
        if (weeks < 0 || weeks > contributions) {
            throw new IllegalArgumentException(contributions + " contributions cannot lie in " + weeks + " weeks");
        }
    }

    /** @param days all that are known, however old, in any order; what lies after the window is ignored */
    public static List<Contributor> of(Collection<PersonDay> days, Window window) {
        Map<Integer, Sum> sums = new LinkedHashMap<>();
        days.stream().filter(day -> day.day() < window.to())
                .forEach(day -> sums.computeIfAbsent(day.person(), person -> new Sum(window)).add(day));
        return sums.entrySet().stream().map(sum -> sum.getValue().contributor(sum.getKey())).toList();
    }

    boolean isActive() {
        return contributions > 0;
    }

    /** Adds up the days of one person. */
    private static final class Sum {

        private final Window window;
        private final Set<Integer> weeks = new HashSet<>();
        private int firstDay = Integer.MAX_VALUE;
        private int lastDay = Integer.MIN_VALUE;
        private long contributions;

        Sum(Window window) {
            this.window = window;
        }

        void add(PersonDay added) {
            int day = added.day();
            firstDay = Math.min(firstDay, day);
            lastDay = Math.max(lastDay, day);
            contributions += window.contains(day) ? added.contributions() : 0;
            if (window.hasInWholeWeek(day)) {
                weeks.add(window.week(day));
            }
        }

        Contributor contributor(int person) {
            return new Contributor(person, firstDay, lastDay, contributions, weeks.size());
        }
    }
}
