package io.github.valuematrix.sandbox.host;

import com.atlassian.scheduler.JobRunner;

/** A job-config module: its schedule is a cron expression or a number of milliseconds between runs. */
public record AppJob(String key, String name, String schedule, boolean perCluster, boolean managed, JobRunner runner) {
}
