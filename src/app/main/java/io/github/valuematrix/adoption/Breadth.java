package io.github.valuematrix.adoption;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether all parts of the company take part: of the large silos, those of which enough people contributed in the
 * window. People without a silo are left out.
 *
 * @param contributing large silos with at least <i>k</i> contributors in the window
 * @param large        silos with at least <i>k</i> members
 */
public record Breadth(long contributing, long large, Said<Double> share) {

    /**
     * @param contributors in the window
     * @param members      who contributed on the whole site in the year up to the window's end
     * @param silos        of people, as far as they have one
     */
    public static Breadth ofSpace(Set<Integer> contributors, Set<Integer> members, Map<Integer, Long> silos,
                                  int k) {
        Set<Long> large = withAtLeast(k, members, silos);
        long contributing = withAtLeast(k, contributors, silos).stream().filter(large::contains).count();
        return new Breadth(contributing, large.size(), Said.ratio(contributing, large.size(), Reason.NO_LARGE_SILO));
    }

    /** The same of the whole site; in a window of a year or more it cannot be said: all members are contributors. */
    public static Breadth ofSite(Set<Integer> contributors, Set<Integer> members, Map<Integer, Long> silos,
                                 int k, Window window) {
        Breadth breadth = ofSpace(contributors, members, silos, k);
        return window.days() < Window.DAYS_OF_YEAR ? breadth
                : new Breadth(breadth.contributing, breadth.large, Said.absent(Reason.SAME_PEOPLE));
    }

    private static Set<Long> withAtLeast(int k, Set<Integer> people, Map<Integer, Long> silos) {
        Map<Long, Long> sizes = people.stream().map(silos::get).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return sizes.keySet().stream().filter(silo -> sizes.get(silo) >= k).collect(Collectors.toSet());
    }
}
