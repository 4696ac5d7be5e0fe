package io.github.valuematrix.ledger;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Every night, on one node, reconciles the ledger with the wiki.
 */
@Named("reconciliationJob")
public class ReconciliationJob implements JobRunner {

    private final DirtyPagesJob dirtyPages;
    private final Reconciliation reconciliation;
    private final LastRuns lastRuns;
    private final FillControl control;
    private final BackFill backFill;

    @Inject
    public ReconciliationJob(DirtyPagesJob dirtyPages, Reconciliation reconciliation, LastRuns lastRuns,
                             FillControl control, BackFill backFill) {
        this.dirtyPages = dirtyPages;
        this.reconciliation = reconciliation;
        this.lastRuns = lastRuns;
        this.control = control;
        this.backFill = backFill;
    }

    /** First what is marked, so that only the rest is a difference. */
    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        backFill.goOn();
        dirtyPages.runJob(request);
        BooleanSupplier goesOn = control.goesOn(request);
        List<Long> found = lastRuns.noting(LedgerJob.RECONCILIATION, goesOn, () -> List.of(reconciliation.run(goesOn)));
        return JobRunnerResponse.success("Found " + found.get(0) + " differences");
    }
}
