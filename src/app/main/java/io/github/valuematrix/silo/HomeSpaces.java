package io.github.valuematrix.silo;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Silos without any set-up: the space where somebody contributed most. The time before the period decides, so that what
 * somebody does in the period does not change where they belong.
 */
public final class HomeSpaces {

    /** How many days before the period decide. */
    public static final int DAYS = 180;

    /** The most contributions first; then who came there earlier, then the smaller id. */
    private static final Comparator<SpaceWork> MOST_AT_HOME = Comparator.comparingLong(SpaceWork::contributions)
            .reversed().thenComparingLong(SpaceWork::firstDay).thenComparingLong(SpaceWork::spaceId);

    private HomeSpaces() {
    }

    /**
     * The id of each person's home space; who wrote in no such space has none.
     *
     * @param stretches what people did in stretches of time, the one that decides first: the days before the period, the
     *                  period, all time up to its end
     */
    public static Map<Integer, Long> of(List<? extends Collection<SpaceWork>> stretches) {
        Map<Integer, Long> homes = new HashMap<>();
        for (Collection<SpaceWork> stretch : stretches) {
            Map<Integer, SpaceWork> most = new HashMap<>();
            stretch.forEach(work -> most.merge(work.person(), work,
                    (one, other) -> MOST_AT_HOME.compare(one, other) <= 0 ? one : other));
            most.forEach((person, work) -> homes.putIfAbsent(person, work.spaceId()));
        }
        return homes;
    }
}
