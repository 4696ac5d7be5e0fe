package io.github.valuematrix.sandbox.confluence;

import com.atlassian.scheduler.JobRunner;
import io.github.valuematrix.sandbox.wiki.Database;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Runs the jobs of apps on threads without a session or a transaction; a job never runs twice at the same time. */
public final class Jobs implements AutoCloseable {
    private final Database database;
    private final ClusterLocks locks;
    private final ZoneId zone;
    private final JobRuns runs;
    private final Map<String, Job> jobs = new ConcurrentSkipListMap<>();
    private final List<ScheduledJobs> scheduled = new CopyOnWriteArrayList<>();

    Jobs(Database database, ClusterLocks locks, ZoneId zone) {
        this.database = database;
        this.locks = locks;
        this.zone = zone;
        runs = new JobRuns(database.jdbc());
    }

    /** The jobs of one app; they run until the result is closed. */
    public AutoCloseable schedule(Map<JobSchedule, JobRunner> added) {
        added.keySet().forEach(this::checkNew);
        List<Job> all = added.entrySet().stream().map(one -> job(one.getKey(), one.getValue())).toList();
        ScheduledJobs started = new ScheduledJobs(all, database.dataSource(), zone);
        all.forEach(job -> jobs.put(job.schedule().key(), job));
        scheduled.add(started);
        started.start();
        return () -> unschedule(started);
    }

    private void checkNew(JobSchedule schedule) {
        if (jobs.containsKey(schedule.key())) {
            throw new IllegalArgumentException("There is a job with the key " + schedule.key() + " already");
        }
    }

    private Job job(JobSchedule schedule, JobRunner runner) {
        Lock oneAtATime = schedule.perCluster() ? locks.getLockForName("job." + schedule.key()) : new ReentrantLock();
        return new Job(schedule, runner, oneAtATime, runs);
    }

    private void unschedule(ScheduledJobs ended) {
        if (scheduled.remove(ended)) {
            ended.jobs().forEach(job -> jobs.remove(job.schedule().key()));
            ended.close();
        }
    }

    /** Runs the job on this thread, after the run that may be going on, on whichever node. */
    public JobRun runNow(String key) {
        return job(key).run();
    }

    public List<JobSchedule> list() {
        return jobs.values().stream().map(Job::schedule).toList();
    }

    /** On whichever node it was. */
    public Optional<JobRun> lastRun(String key) {
        return runs.last(job(key).schedule().key());
    }

    @Override
    public void close() {
        scheduled.forEach(this::unschedule);
    }

    private Job job(String key) {
        return Optional.ofNullable(jobs.get(key))
                .orElseThrow(() -> new NoSuchElementException("There is no job with the key " + key));
    }
}
