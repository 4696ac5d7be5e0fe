package io.github.valuematrix.ledger;

import io.github.valuematrix.ledger.BackFillProgress.Speed;
import io.github.valuematrix.ledger.BackFillProgress.State;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Knows how far the back-fill has come. The node that works notes it in the database, where every node reads it.
 */
@Named
public class FillProgress {

    static final int MOST_SKIPPED_LISTED = 100;

    private static final String STARTED = "back-fill.started";
    private static final String FINISHED = "back-fill.finished";
    private static final String RUN = "back-fill.run";
    private static final int BEFORE_DONE = 99;

    private final Spaces spaces;
    private final SkippedPages skipped;
    private final Checkpoints checkpoints;
    private final FillControl control;
    private final Clock clock;
    private volatile boolean looking;
    private RecentRate rate;

    @Inject
    public FillProgress(Spaces spaces, SkippedPages skipped, Checkpoints checkpoints, FillControl control) {
        this(spaces, skipped, checkpoints, control, Clock.systemUTC());
    }

    FillProgress(Spaces spaces, SkippedPages skipped, Checkpoints checkpoints, FillControl control, Clock clock) {
        this.spaces = spaces;
        this.skipped = skipped;
        this.checkpoints = checkpoints;
        this.control = control;
        this.clock = clock;
    }

    /** From now on this node looks for what has not been read. */
    void begun() {
        looking = true;
    }

    /** This node has seen that there is nothing more to read. */
    void ended() {
        looking = false;
    }

    /** From the first page on. */
    void startedAnew() {
        checkpoints.save(STARTED, clock.instant().toString());
        checkpoints.forget(FINISHED);
        checkpoints.forget(RUN);
    }

    /** This node reads. */
    synchronized void works() {
        checkpoints.forget(FINISHED);
        rate = new RecentRate(clock.instant());
        counts();
    }

    /** This node reads no longer. */
    synchronized void rests() {
        rate = null;
    }

    /** This node counts the pages of a space. */
    synchronized void counts() {
        checkpoints.save(RUN, run().counting(clock.instant()).text());
    }

    /** In the transaction that notes how far the space is; what a node reads that does not work is no part of it. */
    synchronized void read(String spaceKey, int pages, Refreshed batch) {
        if (rate != null) {
            Instant now = clock.instant();
            checkpoints.save(RUN, run().after(batch, spaceKey, rate.after(pages, now), now).text());
        }
    }

    void finished() {
        if (instant(FINISHED) == null) {
            checkpoints.save(FINISHED, clock.instant().toString());
            control.release();
        }
    }

    boolean isDone() {
        return state(instant(FINISHED)) == State.DONE;
    }

    BackFillProgress ofSite() {
        Instant finished = instant(FINISHED);
        State state = state(finished);
        List<SpaceFill> fills = spaces.all();
        long done = fills.stream().mapToLong(SpaceFill::pagesDone).sum();
        long total = fills.stream().mapToLong(SpaceFill::pagesTotal).sum();
        return progress(state, done, total, skipped.first(MOST_SKIPPED_LISTED), skipped.count(),
                state == State.DONE ? finished : null);
    }

    BackFillProgress ofSpace(String spaceKey) {
        SpaceFill fill = spaces.byKey(spaceKey);
        if (fill == null) {
            return progress(state(State.WAITING), 0, 0, List.of(), 0, null);
        }
        List<BackFillProgress.Skipped> left = skipped.ofSpace(fill.space().id());
        return progress(state(fill.state()), fill.pagesDone(), fill.pagesTotal(), left, left.size(),
                fill.isDone() ? instant(FINISHED) : null);
    }

    private State state(State ofSpace) {
        State ofSite = state(instant(FINISHED));
        return ofSpace == State.DONE || ofSite == State.RUNNING || ofSite == State.DONE ? ofSpace : ofSite;
    }

    private State state(Instant finished) {
        if (control.isAnew()) {
            return State.WAITING;
        }
        if (finished != null && !looking) {
            return State.DONE;
        }
        if (control.isPaused() || control.isCancelled()) {
            return control.isPaused() ? State.PAUSED : State.CANCELLED;
        }
        return looking || run().isFresh(clock.instant()) ? State.RUNNING : State.WAITING;
    }

    private BackFillProgress progress(State state, long done, long total, List<BackFillProgress.Skipped> left,
                                      long leftTotal, Instant finished) {
        FillRun run = run();
        boolean reads = state == State.RUNNING && !run.spaceKey().isEmpty();
        Long seconds = reads && run.rate() > 0 ? Long.valueOf((long) Math.ceil((total - done) / run.rate())) : null;
        int percent = state == State.DONE ? 100 : total == 0 ? 0 : (int) Math.min(BEFORE_DONE, done * 100 / total);
        return new BackFillProgress(state, percent, done, total, reads ? run.spaceKey() : null, left, leftTotal,
                instant(STARTED), finished, new Speed(reads ? run.rate() : 0, seconds, run.reading(), run.writing()));
    }

    private FillRun run() {
        return FillRun.of(checkpoints.value(RUN));
    }

    private Instant instant(String checkpoint) {
        String value = checkpoints.value(checkpoint);
        return value == null ? null : Instant.parse(value);
    }
}
