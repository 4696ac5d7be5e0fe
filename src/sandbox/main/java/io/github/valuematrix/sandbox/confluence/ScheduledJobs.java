package io.github.valuematrix.sandbox.confluence;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * The jobs of one app while it is enabled. What runs once per cluster and due time is agreed upon in the database, and
 * a run of a node that died is done again by another; the other jobs run on every node.
 */
final class ScheduledJobs implements AutoCloseable {
    private static final String TABLE = "cluster_job";
    private static final int THREADS = 2;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int HEARTBEATS_MISSED_BY_THE_DEAD = 4;
    private static final Duration TO_FINISH = Duration.ofSeconds(30);

    private final ZoneId zone;
    private final List<Job> jobs;
    private final Scheduler cluster;
    private final ThreadPoolTaskScheduler node = new ThreadPoolTaskScheduler();

    ScheduledJobs(List<Job> jobs, DataSource database, ZoneId zone) {
        this.zone = zone;
        this.jobs = List.copyOf(jobs);
        cluster = Scheduler.create(database).tableName(TABLE).threads(THREADS).pollingInterval(BETWEEN_LOOKS)
                .heartbeatInterval(HEARTBEAT).missedHeartbeatsLimit(HEARTBEATS_MISSED_BY_THE_DEAD)
                .shutdownMaxWait(TO_FINISH)
                .startTasks(jobs.stream().filter(job -> job.schedule().perCluster()).map(this::task).toList()).build();
        node.setPoolSize(THREADS);
        node.setThreadNamePrefix("job-");
        node.setDaemon(true);
        node.setWaitForTasksToCompleteOnShutdown(true);
        node.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        node.setAwaitTerminationSeconds((int) TO_FINISH.toSeconds());
        node.initialize();
    }

    void start() {
        cluster.start();
        jobs.stream().filter(job -> !job.schedule().perCluster())
                .forEach(job -> node.schedule(job::run, trigger(job.schedule().times(zone))));
    }

    private RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.schedule().key(), job.schedule().times(zone))
                .execute((instance, context) -> job.run());
    }

    private static Trigger trigger(Schedule times) {
        return context -> {
            Instant last = Optional.ofNullable(context.lastCompletion()).orElseGet(context.getClock()::instant);
            return times.getNextExecutionTime(ExecutionComplete.simulatedSuccess(last));
        };
    }

    List<Job> jobs() {
        return jobs;
    }

    /** Asks the runs that go on to come to their end, and waits for them. */
    @Override
    public void close() {
        jobs.forEach(Job::end);
        cluster.stop();
        node.shutdown();
    }
}
