package io.github.valuematrix.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Pages a second over the last minute: since the start says little after a pause or another limit.
 */
final class RecentRate {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Deque<Batch> batches = new ArrayDeque<>();
    private long pages;

    RecentRate(Instant begun) {
        batches.add(new Batch(begun, 0));
    }

    private record Batch(Instant readAt, int pages) {
    }

    /** The rate after a batch that ends now. */
    double after(int more, Instant now) {
        batches.add(new Batch(now, more));
        pages += more;
        while (batches.size() > 2 && batches.getFirst().readAt().plus(WINDOW).isBefore(now)) {
            batches.removeFirst();
            pages -= batches.getFirst().pages();
        }
        long millis = Math.max(1, Duration.between(batches.getFirst().readAt(), now).toMillis());
        return pages * 1000.0 / millis;
    }
}
