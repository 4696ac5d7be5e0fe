package io.github.valuematrix.matrix;

import java.util.Set;
import java.util.stream.LongStream;

/**
 * Who had interacted with whom anywhere on the site in the 180 days before a period.
 *
 * @param pairs those who had; null if activity is not known for so long
 */
public record Before(Pairs pairs) {

    /** How many days before a period decide what is new in it. */
    public static final int DAYS = 180;

    public static final Before UNKNOWN = new Before((Pairs) null);

    public Before(Set<Pair> pairs) {
        this(Pairs.of(pairs.stream().mapToLong(Pair::packed)));
    }

    /** @param packed by {@link Pair#packed(int, int)}, so that nobody need make an object of each pair */
    public static Before of(LongStream packed) {
        return new Before(Pairs.of(packed));
    }

    public boolean isKnown() {
        return pairs != null;
    }

    public Novelty novelty(Pair pair) {
        if (!isKnown()) {
            return Novelty.TOO_EARLY;
        }
        return pairs.contains(pair) ? Novelty.EXISTING : Novelty.NEW;
    }
}
