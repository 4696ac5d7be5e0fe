package io.github.valuematrix.ledger;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Every night, on one node, deletes activity that is older than admins want to keep.
 */
@Named("retentionJob")
public class RetentionJob implements JobRunner {

    private final OldEntries old;
    private final LastRuns lastRuns;
    private final FillControl control;

    @Inject
    public RetentionJob(OldEntries old, LastRuns lastRuns, FillControl control) {
        this.old = old;
        this.lastRuns = lastRuns;
        this.control = control;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        BooleanSupplier goesOn = control.goesOn(request);
        List<Long> counts = lastRuns.noting(LedgerJob.RETENTION, goesOn,
                () -> List.of(old.delete(() -> !goesOn.getAsBoolean())));
        return JobRunnerResponse.success("Deleted " + counts.get(0) + " rows"
                + (goesOn.getAsBoolean() ? "" : "; stopped, the rest follows the next night"));
    }
}
