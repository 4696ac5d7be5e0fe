package io.github.valuematrix.permission;

import io.github.valuematrix.ledger.Period;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What nobody is shown, whatever their rights: figures that could point at single people or at a hidden space.
 */
public final class Privacy {

    /** A figure derived from people needs at least so many of them. */
    public static final int PEOPLE = 5;

    /** A figure derived from people needs a period of at least so many days. */
    public static final int DAYS = 28;

    /** Stands for all spaces that the reader may not see. */
    public static final String OTHER_SPACES = "*";

    private Privacy() {
    }

    public static boolean isLongEnough(Period period) {
        return period.days() >= DAYS;
    }

    public static boolean shows(long people, Period period) {
        return people >= PEOPLE && isLongEnough(period);
    }

    /**
     * The counts with the hidden spaces as one; a single hidden space is left out, as its count would give it away.
     */
    public static SortedMap<String, Long> fold(Map<String, Long> bySpace, Set<String> hidden) {
        SortedMap<String, Long> folded = new TreeMap<>(bySpace);
        folded.keySet().removeAll(hidden);
        if (bySpace.keySet().stream().filter(hidden::contains).count() > 1) {
            folded.put(OTHER_SPACES, bySpace.entrySet().stream().filter(entry -> hidden.contains(entry.getKey()))
                    .mapToLong(Map.Entry::getValue).sum());
        }
        return folded;
    }
}
