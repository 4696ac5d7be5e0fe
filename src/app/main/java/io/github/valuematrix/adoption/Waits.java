package io.github.valuematrix.adoption;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Waits of one kind together.
 */
final class Waits {

    private final SortedMap<Long, Long> itemsByLength = new TreeMap<>();
    private final long items;
    private final long over;

    Waits(Collection<Wait> waits) {
        waits.forEach(wait -> itemsByLength.merge(wait.length(), wait.items(), Long::sum));
        items = waits.stream().mapToLong(Wait::items).sum();
        over = waits.stream().filter(Wait::isOver).mapToLong(Wait::items).sum();
    }

    long items() {
        return items;
    }

    /** How many came at last. */
    long over() {
        return over;
    }

    /** How many took no longer than this. */
    long within(long length) {
        return itemsByLength.headMap(length + 1).values().stream().mapToLong(Long::longValue).sum();
    }

    Said<Long> at(Percentile percentile, Reason ifNothing, Reason ifOpen) {
        if (items == 0) {
            return Said.absent(ifNothing);
        }
        long length = percentile.of(itemsByLength);
        return length < Wait.OPEN ? Said.of(length) : Said.absent(ifOpen);
    }
}
