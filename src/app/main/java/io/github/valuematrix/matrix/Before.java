package io.github.valuematrix.matrix;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/**
 * Who had interacted with whom anywhere on the site in the 180 days before a period. A large site has hundreds of
 * thousands of such pairs: each takes eight bytes.
 */
public final class Before {

    /** How many days before a period decide what is new in it. */
    public static final int DAYS = 180;

    /** Where activity is not known for so long. */
    public static final Before UNKNOWN = new Before(null);

    private final long[] pairs;

    private Before(long[] pairs) {
        this.pairs = pairs;
    }

    public static Before of(Collection<Pair> pairs) {
        return ofPacked(pairs.stream().mapToLong(Pair::packed));
    }

    /** @param pairs as {@link Pair#packed} has them */
    public static Before ofPacked(LongStream pairs) {
        return new Before(pairs.sorted().distinct().toArray());
    }

    public boolean isKnown() {
        return pairs != null;
    }

    public Novelty novelty(Pair pair) {
        if (!isKnown()) {
            return Novelty.TOO_EARLY;
        }
        return Arrays.binarySearch(pairs, pair.packed()) >= 0 ? Novelty.EXISTING : Novelty.NEW;
    }
}
