package io.github.valuematrix.matrix;

import java.util.Set;

/**
 * Who had interacted with whom anywhere on the site in the 180 days before a period.
 *
 * @param pairs those who had; null if activity is not known for so long
 */
public record Before(Set<Pair> pairs) {

    /** How many days before a period decide what is new in it. */
    public static final int DAYS = 180;

    public static final Before UNKNOWN = new Before(null);

    public Before {
        pairs = pairs == null ? null : Set.copyOf(pairs);
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
