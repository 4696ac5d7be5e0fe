package io.github.valuematrix.ledger;

import io.github.valuematrix.ledger.LastRun.Ending;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Remembers of each job how it went the last time. A run that found nothing to do is forgotten where it would be one a
 * minute: idle costs no write.
 */
@Named
public class LastRuns {

    private static final String NAME = "job.%s.last";

    private final Checkpoints checkpoints;
    private final Clock clock;

    @Inject
    public LastRuns(Checkpoints checkpoints) {
        this(checkpoints, Clock.systemUTC());
    }

    LastRuns(Checkpoints checkpoints, Clock clock) {
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /** Null if there was none yet. */
    public LastRun of(LedgerJob job) {
        String text = checkpoints.value(NAME.formatted(job.key()));
        return text == null ? null : LastRun.of(text);
    }

    /**
     * Does the work and notes how it went.
     *
     * @param goesOn whether it may be done to its end
     * @param work   returns what it did, as {@link LedgerJob} says
     */
    public List<Long> noting(LedgerJob job, BooleanSupplier goesOn, Supplier<List<Long>> work) {
        Instant started = clock.instant();
        try {
            List<Long> counts = work.get();
            if (job.notesIdleRuns() || counts.stream().anyMatch(count -> count > 0)) {
                note(job, started, goesOn.getAsBoolean() ? Ending.DONE : Ending.STOPPED, counts);
            }
            return counts;
        } catch (RuntimeException e) {
            note(job, started, Ending.FAILED, List.of());
            throw e;
        }
    }

    private void note(LedgerJob job, Instant started, Ending ending, List<Long> counts) {
        LastRun run = new LastRun(started, Duration.between(started, clock.instant()), ending, counts);
        checkpoints.save(NAME.formatted(job.key()), run.text());
    }
}
