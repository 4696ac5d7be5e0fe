package com.atlassian.scheduler;

import io.github.valuematrix.api.Evidence;

/** How a run ended, as admins read it in the history of the job. */
@Evidence("Apps on Confluence 8.5.3 and 6.14")
public final class JobRunnerResponse {

    private final String message;
    private final boolean failed;

    private JobRunnerResponse(String message, boolean failed) {
        this.message = message;
        this.failed = failed;
    }

    /** Everything was done; the message says what. */
    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(message, false);
    }

    /** The run failed for this reason. */
    public static JobRunnerResponse failed(Throwable cause) {
        return new JobRunnerResponse(cause.toString(), true);
    }

    public String getMessage() {
        return message;
    }

    @Override
    public String toString() {
        return (failed ? "failed: " : "success: ") + message;
    }
}
