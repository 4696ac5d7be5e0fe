package io.github.valuematrix.sandbox.confluence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers what content was like before changes that the index does not show yet. A change shows when it was committed
 * longer ago than the lag. Kept in memory: after a restart everything shows.
 */
final class IndexLag {
    private final Clock clock;
    private final Duration lag;
    private final Map<Long, Deque<Change>> changes = new HashMap<>();

    IndexLag(Clock clock, Duration lag) {
        this.clock = clock;
        this.lag = lag;
    }

    /** To be called in the transaction of the change; without a document the index had nothing of this content. */
    synchronized void changing(long contentId, Optional<IndexedDocument> before) {
        Change change = new Change(before);
        changes.computeIfAbsent(contentId, id -> new ArrayDeque<>()).add(change);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                completed(contentId, change, status == STATUS_COMMITTED);
            }
        });
    }

    /** What the index still holds of changed content, by content id. */
    synchronized Map<Long, Optional<IndexedDocument>> stale() {
        Instant now = clock.instant();
        changes.values().forEach(one -> one.removeIf(change -> change.shows(now)));
        changes.values().removeIf(Deque::isEmpty);
        Map<Long, Optional<IndexedDocument>> stale = new HashMap<>();
        changes.forEach((id, one) -> stale.put(id, one.getFirst().before));
        return stale;
    }

    private synchronized void completed(long contentId, Change change, boolean committed) {
        if (committed) {
            change.showsFrom = clock.instant().plus(lag);
        } else if (changes.containsKey(contentId)) {
            changes.get(contentId).remove(change);
        }
    }

    private static final class Change {
        private final Optional<IndexedDocument> before;
        private Instant showsFrom = Instant.MAX;

        private Change(Optional<IndexedDocument> before) {
            this.before = before;
        }

        private boolean shows(Instant now) {
            return !now.isBefore(showsFrom);
        }
    }
}
