package io.github.valuematrix.ledger;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Every night, on one node, deletes activity that is older than admins want to keep.
 */
@Named("retentionJob")
public class RetentionJob implements JobRunner {

    private final OldEntries old;

    @Inject
    public RetentionJob(OldEntries old) {
        this.old = old;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        long deleted = old.delete(request::isCancellationRequested);
        return JobRunnerResponse.success("Deleted " + deleted + " rows"
                + (request.isCancellationRequested() ? "; stopped, the rest follows the next night" : ""));
    }
}
