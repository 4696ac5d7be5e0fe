package io.github.valuematrix.privacy;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts by space in which no space is named that the reader must not know of, and nobody by their personal space.
 */
public final class Folding {

    /** Stands for all spaces that the reader may not see. */
    public static final String OTHER_SPACES = "*";

    /** Stands for all personal spaces: their names are names of people. */
    public static final String PERSONAL_SPACES = "~";

    private Folding() {
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

    /** The counts with the personal spaces as one, for pages that people read. */
    public static SortedMap<String, Long> withoutPeople(Map<String, Long> bySpace) {
        SortedMap<String, Long> folded = new TreeMap<>();
        bySpace.forEach((key, count) ->
                folded.merge(key.startsWith(PERSONAL_SPACES) ? PERSONAL_SPACES : key, count, Long::sum));
        return folded;
    }
}
