package io.github.valuematrix.ledger;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The links from and to one space that stand today, whenever they were made.
 *
 * @param incoming cross-space links to this space by the key of the space they come from
 */
public record LinksToday(OutgoingLinks outgoing, SortedMap<String, Long> incoming) {

    public LinksToday {
        incoming = Collections.unmodifiableSortedMap(new TreeMap<>(incoming));
    }

    public static LinksToday of(SpaceActivity ever) {
        return new LinksToday(ever.links(), ever.incoming());
    }
}
