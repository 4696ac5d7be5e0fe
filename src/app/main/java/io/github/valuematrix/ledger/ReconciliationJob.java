package io.github.valuematrix.ledger;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Every night, on one node, reconciles the ledger with the wiki.
 */
@Named("reconciliationJob")
public class ReconciliationJob implements JobRunner {

    private final DirtyPagesJob dirtyPages;
    private final Reconciliation reconciliation;

    @Inject
    public ReconciliationJob(DirtyPagesJob dirtyPages, Reconciliation reconciliation) {
        this.dirtyPages = dirtyPages;
        this.reconciliation = reconciliation;
    }

    /** First what is marked, so that only the rest is a difference. */
    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        dirtyPages.runJob(request);
        return JobRunnerResponse.success("Found " + reconciliation.run() + " differences");
    }
}
