package io.github.valuematrix.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What writing some pages has changed in the ledger: which pages, from which day on, and whether their links, or what
 * links find them by, are others. It grows while they are written.
 */
final class Changes {

    /** Later than any day: of what has none. */
    private static final long UNDATED = Long.MAX_VALUE;

    private final Map<Long, Long> earliest = new HashMap<>();
    private final Set<Long> links = new HashSet<>();
    private final Set<Long> titles = new HashSet<>();

    /** @param day epoch day; null of what has none */
    void entry(long page, Long day) {
        earliest.merge(page, day == null ? UNDATED : day, Math::min);
    }

    void link(long page, Long day) {
        entry(page, day);
        links.add(page);
    }

    void title(long page, Long day) {
        entry(page, day);
        titles.add(page);
    }

    Set<Long> pages() {
        return earliest.keySet();
    }

    boolean isBefore(long day, long page) {
        return earliest.get(page) < day;
    }

    boolean isOfLinks(long page) {
        return links.contains(page);
    }

    boolean isOfTitle(long page) {
        return titles.contains(page);
    }
}
