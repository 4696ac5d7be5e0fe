package io.github.valuematrix.adoption;

import java.util.Map;
import java.util.SortedMap;

/**
 * A percentile by nearest rank: of n values in ascending order, the &#8968;p&middot;n&#8969;-th, which is always one of
 * them. Hyndman and Fan, The American Statistician 50 (1996), 361-365, definition 1.
 *
 * @param percent 1 to 100; whole, so that the rank is exact
 */
record Percentile(int percent) {

    static final Percentile MEDIAN = new Percentile(50);
    static final Percentile UPPER_QUARTILE = new Percentile(75);
    private static final int WHOLE = 100;

    Percentile {
        if (percent < 1 || percent > WHOLE) {
            throw new IllegalArgumentException("a percentile lies between 1 and 100, not at " + percent);
        }
    }

    /** @param counts how often each value is there; at least one is there at least once */
    long of(SortedMap<Long, Long> counts) {
        long left = rank(counts.values().stream().mapToLong(Long::longValue).sum());
        for (Map.Entry<Long, Long> value : counts.entrySet()) {
            left -= value.getValue();
            if (left <= 0) {
                return value.getKey();
            }
        }
        throw new IllegalArgumentException("there is no percentile of nothing");
    }

    private long rank(long n) {
        return (percent * n + WHOLE - 1) / WHOLE;
    }
}
