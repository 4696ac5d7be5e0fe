package io.github.valuematrix.ledger;

import java.time.Duration;
import java.time.Instant;

/**
 * What the working node notes after each batch, so that every node can tell how the back-fill goes.
 *
 * @param at       when it was noted
 * @param rate     pages a second of late
 * @param reading  time spent reading the wiki since the back-fill began
 * @param writing  time spent writing the ledger since then
 * @param spaceKey the space being read; empty while spaces are counted
 */
record FillRun(Instant at, double rate, Duration reading, Duration writing, String spaceKey) {

    static final FillRun NONE = new FillRun(Instant.EPOCH, 0, Duration.ZERO, Duration.ZERO, "");

    /** Longer than any batch takes, and than the wait for the slowest rate. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    private static final int PARTS = 5;

    /** What {@link #text} wrote; null if nothing was. */
    static FillRun of(String text) {
        if (text == null) {
            return NONE;
        }
        String[] parts = text.split(" ", PARTS);
        return new FillRun(Instant.parse(parts[0]), Double.parseDouble(parts[1]),
                Duration.ofNanos(Long.parseLong(parts[2])), Duration.ofNanos(Long.parseLong(parts[3])), parts[4]);
    }

    /** To the nanosecond: what each batch lost by rounding would add up over thousands of them. */
    String text() {
        return at + " " + rate + " " + reading.toNanos() + " " + writing.toNanos() + " " + spaceKey;
    }

    FillRun counting(Instant now) {
        return new FillRun(now, 0, reading, writing, "");
    }

    FillRun after(Refreshed batch, String key, double newRate, Instant now) {
        return new FillRun(now, newRate, reading.plus(batch.reading()), writing.plus(batch.writing()), key);
    }

    /** Whether somebody still works. */
    boolean isFresh(Instant now) {
        return at.plus(LONGEST_SILENCE).isAfter(now);
    }
}
