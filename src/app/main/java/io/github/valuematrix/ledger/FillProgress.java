package io.github.valuematrix.ledger;

import io.github.valuematrix.ledger.BackFillProgress.State;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Knows how far the back-fill has come: what is done stands in the database, how fast it goes only here.
 */
@Named
public class FillProgress {

    private static final String STARTED = "back-fill.started";
    private static final String FINISHED = "back-fill.finished";

    private final Spaces spaces;
    private final SkippedPages skipped;
    private final Checkpoints checkpoints;
    private final Clock clock = Clock.systemUTC();
    private volatile Run run;

    @Inject
    public FillProgress(Spaces spaces, SkippedPages skipped, Checkpoints checkpoints) {
        this.spaces = spaces;
        this.skipped = skipped;
        this.checkpoints = checkpoints;
    }

    /** What the back-fill does at the moment on this node. */
    private record Run(Instant since, long pages, String space) {

        double rate(Instant now) {
            long millis = Duration.between(since, now).toMillis();
            return millis <= 0 ? 0 : pages * 1000.0 / millis;
        }
    }

    /** From now on it is this node that looks for what has not been read. */
    void begun() {
        run = new Run(clock.instant(), 0, null);
    }

    /** From the first page on. */
    void startedAnew() {
        checkpoints.save(STARTED, clock.instant().toString());
        checkpoints.save(FINISHED, "");
    }

    /** There is something to read. */
    void reopened() {
        checkpoints.save(FINISHED, "");
    }

    void reading(String spaceKey) {
        Run before = run;
        run = before == null ? null : new Run(before.since(), before.pages(), spaceKey);
    }

    void read(int pages) {
        Run before = run;
        run = before == null ? null : new Run(before.since(), before.pages() + pages, before.space());
    }

    void finished() {
        checkpoints.save(FINISHED, clock.instant().toString());
    }

    void ended() {
        run = null;
    }

    BackFillProgress ofSite() {
        Instant finished = instant(FINISHED);
        State state = run != null ? State.RUNNING : finished != null ? State.DONE : State.WAITING;
        List<SpaceFill> fills = spaces.all();
        long done = fills.stream().mapToLong(SpaceFill::pagesDone).sum();
        long total = fills.stream().mapToLong(SpaceFill::pagesTotal).sum();
        return progress(state, done, total, skipped.all(), finished);
    }

    BackFillProgress ofSpace(String spaceKey) {
        SpaceFill fill = spaces.byKey(spaceKey);
        if (fill == null) {
            return progress(State.WAITING, 0, 0, List.of(), null);
        }
        State state = run == null && !fill.isDone() ? State.WAITING : fill.state();
        return progress(state, fill.pagesDone(), fill.pagesTotal(), skipped.ofSpace(fill.space().id()),
                fill.isDone() ? instant(FINISHED) : null);
    }

    private BackFillProgress progress(State state, long done, long total, List<BackFillProgress.Skipped> left,
                                      Instant finished) {
        Run now = run;
        int percent = state == State.DONE ? 100 : total == 0 ? 0 : (int) Math.min(99, done * 100 / total);
        return new BackFillProgress(state, percent, done, total, now == null ? null : now.space(), left,
                instant(STARTED), finished, now == null ? 0 : now.rate(clock.instant()));
    }

    private Instant instant(String checkpoint) {
        String value = checkpoints.value(checkpoint);
        return value == null || value.isEmpty() ? null : Instant.parse(value);
    }
}
