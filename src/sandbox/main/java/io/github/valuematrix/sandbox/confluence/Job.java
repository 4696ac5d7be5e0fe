package io.github.valuematrix.sandbox.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Instant;
import java.util.concurrent.locks.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A scheduled job. A run that throws has failed; the next comes all the same, and never while another goes on. */
final class Job {
    private static final Logger LOG = LoggerFactory.getLogger(Job.class);

    private final JobSchedule schedule;
    private final JobRunner runner;
    private final Lock oneAtATime;
    private final JobRuns runs;
    private volatile boolean ending;

    Job(JobSchedule schedule, JobRunner runner, Lock oneAtATime, JobRuns runs) {
        this.schedule = schedule;
        this.runner = runner;
        this.oneAtATime = oneAtATime;
        this.runs = runs;
    }

    JobSchedule schedule() {
        return schedule;
    }

    /** Asks a run that is going on to come to its end. */
    void end() {
        ending = true;
    }

    JobRun run() {
        oneAtATime.lock();
        try {
            Instant started = Instant.now();
            String outcome = outcome();
            JobRun run = new JobRun(started, Instant.now(), outcome);
            runs.ended(schedule.key(), run);
            return run;
        } finally {
            oneAtATime.unlock();
        }
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
