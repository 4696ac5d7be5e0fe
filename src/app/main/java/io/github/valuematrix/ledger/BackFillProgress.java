package io.github.valuematrix.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How far the back-fill of the site, or of one space, has come.
 *
 * @param percent      0 to 100; 100 only when it is done
 * @param currentSpace key of the space being read; null while none is
 * @param skipped      the first of the pages that could not be read
 * @param skippedTotal how many could not be read
 * @param startedAt    null before it started
 * @param finishedAt   null before it finished
 */
public record BackFillProgress(State state, int percent, long pagesDone, long pagesTotal, String currentSpace,
                               List<Skipped> skipped, long skippedTotal, Instant startedAt, Instant finishedAt,
                               Speed speed) {

    /** Where a back-fill stands; a space's is stored by its place, so that new ones come last. */
    public enum State { WAITING, RUNNING, DONE, PAUSED, CANCELLED }

    /**
     * A page or blog post that could not be read, and why.
     *
     * @param spaceKey null if its space is not known
     */
    public record Skipped(long contentId, String spaceKey, String reason) {
    }

    /**
     * How fast it goes.
     *
     * @param rate        pages a second of late; 0 while none are read
     * @param secondsLeft null while that is not known
     * @param reading     time spent reading the wiki since it started
     * @param writing     time spent writing the ledger since it started
     */
    public record Speed(double rate, Long secondsLeft, Duration reading, Duration writing) {

        public static final Speed NONE = new Speed(0, null, Duration.ZERO, Duration.ZERO);
    }

    public BackFillProgress {
        skipped = List.copyOf(skipped);
    }

    public boolean isDone() {
        return state == State.DONE;
    }
}
