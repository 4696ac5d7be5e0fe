package io.github.valuematrix.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a job went the last time.
 *
 * @param counts what it did, in the order that its {@link LedgerJob} says; none if it failed
 */
public record LastRun(Instant started, Duration took, Ending ending, List<Long> counts) {

    private static final int BEFORE_COUNTS = 3;

    /** How a run may end; one that was stopped goes on with the next. */
    public enum Ending { DONE, STOPPED, FAILED }

    public LastRun {
        counts = List.copyOf(counts);
    }

    /** What {@link #text} wrote. */
    static LastRun of(String text) {
        String[] parts = text.split(" ");
        return new LastRun(Instant.parse(parts[0]), Duration.ofMillis(Long.parseLong(parts[1])),
                Ending.valueOf(parts[2]), Arrays.stream(parts).skip(BEFORE_COUNTS).map(Long::valueOf).toList());
    }

    String text() {
        return started + " " + took.toMillis() + " " + ending
                + counts.stream().map(count -> " " + count).collect(Collectors.joining());
    }
}
