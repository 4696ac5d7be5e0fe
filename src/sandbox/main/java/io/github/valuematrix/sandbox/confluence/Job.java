package io.github.valuematrix.sandbox.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A scheduled job and its last run. A run that throws has failed; the next comes all the same. */
final class Job {
    private static final Logger LOG = LoggerFactory.getLogger(Job.class);

    private final JobSchedule schedule;
    private final JobRunner runner;
    private volatile JobRun lastRun;
    private volatile boolean ending;

    Job(JobSchedule schedule, JobRunner runner) {
        this.schedule = schedule;
        this.runner = runner;
    }

    JobSchedule schedule() {
        return schedule;
    }

    Optional<JobRun> lastRun() {
        return Optional.ofNullable(lastRun);
    }

    /** Asks a run that is going on to come to its end. */
    void end() {
        ending = true;
    }

    synchronized JobRun run() {
        Instant started = Instant.now();
        String outcome = outcome();
        lastRun = new JobRun(started, Instant.now(), outcome);
        return lastRun;
    }

    private String outcome() {
        try {
            JobRunnerRequest request = () -> ending;
            JobRunnerResponse response = runner.runJob(request);
            return response == null ? "success" : response.toString();
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("The job {} failed", schedule.key(), failure);
            return JobRunnerResponse.failed(failure).toString();
        }
    }
}
