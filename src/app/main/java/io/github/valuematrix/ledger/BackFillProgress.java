package io.github.valuematrix.ledger;

import java.time.Instant;
import java.util.List;

/**
 * How far the back-fill of the site, or of one space, has come.
 *
 * @param percent      0 to 100; 100 only when it is done
 * @param currentSpace key of the space being read; null while none is
 * @param startedAt    null before it started
 * @param finishedAt   null before it finished
 * @param rate         pages a second of the running back-fill; 0 while none runs
 */
public record BackFillProgress(State state, int percent, long pagesDone, long pagesTotal, String currentSpace,
                               List<Skipped> skipped, Instant startedAt, Instant finishedAt, double rate) {

    /** Where a back-fill stands. */
    public enum State { WAITING, RUNNING, DONE }

    /** A page or blog post that could not be read, and why. */
    public record Skipped(long contentId, String reason) {
    }

    public BackFillProgress {
        skipped = List.copyOf(skipped);
    }

    public boolean isDone() {
        return state == State.DONE;
    }
}
