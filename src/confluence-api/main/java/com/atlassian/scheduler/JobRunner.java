package com.atlassian.scheduler;

import io.github.valuematrix.api.Evidence;

/** What a job does. */
@Evidence("App on Confluence 8.5.3; Bamboo 10.2.0 Javadoc")
public interface JobRunner {

    /** Runs the job once; null counts as success. */
    JobRunnerResponse runJob(JobRunnerRequest request);
}
