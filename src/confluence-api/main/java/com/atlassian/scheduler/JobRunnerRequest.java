package com.atlassian.scheduler;

import io.github.valuematrix.api.Evidence;

/** One run of a job. */
@Evidence("App on Confluence 8.5.3")
public interface JobRunnerRequest {
}
