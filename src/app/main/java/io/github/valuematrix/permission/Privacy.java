package io.github.valuematrix.permission;

import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.settings.Settings;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What nobody is shown, whatever their rights: figures that could point at single people or at a hidden space.
 */
public final class Privacy {

    /** Stands for all spaces that the reader may not see. */
    public static final String OTHER_SPACES = "*";

    /** Stands for all personal spaces: their names are names of people. */
    public static final String PERSONAL_SPACES = "~";

    private Privacy() {
    }

    /** Whether figures derived from people may be shown of the period at all; days to come do not make it longer. */
    public static boolean isLongEnough(Period period, LocalDate today) {
        return period.isAllTime()
                || !period.from().plusDays(Settings.SHORTEST_PERIOD_OF_PEOPLE).isAfter(end(period, today));
    }

    private static LocalDate end(Period period, LocalDate today) {
        LocalDate tomorrow = today.plusDays(1);
        return period.to().isBefore(tomorrow) ? period.to() : tomorrow;
    }

    /** Whether a figure may be shown that so many people stand behind. */
    public static boolean shows(long people, Period period, LocalDate today) {
        return people >= Settings.DEFAULTS.k() && isLongEnough(period, today);
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
