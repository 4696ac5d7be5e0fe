package com.atlassian.scheduler;

import io.github.valuematrix.api.Evidence;

/** One run of a job. */
@Evidence("Scheduler Javadoc 1.6.0; app on Confluence 8.5.3")
public interface JobRunnerRequest {

    /** Whether the job should end as soon as it gracefully can. */
    @Evidence("Scheduler Javadoc 1.6.0")
    boolean isCancellationRequested();
}
