package io.github.valuematrix.ledger;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What came of bringing pages up to date.
 *
 * @param changed  the pages whose entries were others before
 * @param failures why which could not be read
 * @param reading  time spent reading the wiki
 * @param writing  time spent with the ledger's tables, the end of the transactions included
 */
record Refreshed(Set<Long> changed, Map<Long, RuntimeException> failures, Duration reading, Duration writing) {

    static final Refreshed NOTHING = new Refreshed(Set.of(), Map.of(), Duration.ZERO, Duration.ZERO);

    Refreshed {
        changed = Set.copyOf(changed);
        failures = Map.copyOf(failures);
    }

    Refreshed plus(Refreshed other) {
        Set<Long> bothChanged = new HashSet<>(changed);
        bothChanged.addAll(other.changed);
        Map<Long, RuntimeException> bothFailed = new HashMap<>(failures);
        bothFailed.putAll(other.failures);
        return new Refreshed(bothChanged, bothFailed, reading.plus(other.reading), writing.plus(other.writing));
    }
}
