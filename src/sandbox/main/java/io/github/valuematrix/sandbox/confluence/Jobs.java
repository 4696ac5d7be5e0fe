package io.github.valuematrix.sandbox.confluence;

import com.atlassian.scheduler.JobRunner;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ScheduledFuture;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Runs the jobs of apps on threads without a session or a transaction; a job never runs twice at the same time. */
public final class Jobs implements AutoCloseable {
    private static final int SECONDS_TO_FINISH = 30;

    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private final ZoneId zone;
    private final Map<String, Job> jobs = new ConcurrentSkipListMap<>();
    private final Map<String, ScheduledFuture<?>> futures = new ConcurrentSkipListMap<>();

    Jobs(ZoneId zone) {
        this.zone = zone;
        scheduler.setPoolSize(2);
        scheduler.setThreadNamePrefix("job-");
        scheduler.setDaemon(true);
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
        scheduler.initialize();
    }

    public void schedule(JobSchedule schedule, JobRunner runner) {
        Job job = new Job(schedule, runner);
        if (jobs.putIfAbsent(schedule.key(), job) != null) {
            throw new IllegalArgumentException("There is a job with the key " + schedule.key() + " already");
        }
        futures.put(schedule.key(), scheduler.schedule(job::run, schedule.trigger(zone)));
    }

    /** The job runs no more; a run that is going on is asked to end. */
    public void unschedule(String key) {
        job(key).end();
        futures.remove(key).cancel(false);
        jobs.remove(key);
    }

    /** Runs the job on this thread, after the run that may be going on. */
    public JobRun runNow(String key) {
        return job(key).run();
    }

    public List<JobSchedule> list() {
        return jobs.values().stream().map(Job::schedule).toList();
    }

    public Optional<JobRun> lastRun(String key) {
        return job(key).lastRun();
    }

    @Override
    public void close() {
        jobs.values().forEach(Job::end);
        futures.values().forEach(future -> future.cancel(false));
        scheduler.shutdown();
    }

    private Job job(String key) {
        return Optional.ofNullable(jobs.get(key))
                .orElseThrow(() -> new NoSuchElementException("There is no job with the key " + key));
    }
}
