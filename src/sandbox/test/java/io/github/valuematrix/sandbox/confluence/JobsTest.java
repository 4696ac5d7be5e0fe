package io.github.valuematrix.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Test;

public class JobsTest extends OnEachDatabase {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String EVERY_SECOND = "* * * * * ?";
    private static final String EVERY_HOUR = "3600000";

    private final Queue<Node> nodes = new ConcurrentLinkedQueue<>();

    @After
    public void stop() {
        nodes.forEach(Node::close);
    }

    /** A node of the site: jobs and locks of its own over the database of all. */
    private record Node(ClusterLocks locks, Jobs jobs) implements AutoCloseable {
        @Override
        public void close() {
            jobs.close();
            locks.close();
        }
    }

    @Test
    public void aJobRunsByItsIntervalWithoutASession() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(2);
        Jobs jobs = node();
        schedule(jobs, "20", request -> {
            assertThat(Session.isOpen()).isFalse();
            runs.countDown();
            return null;
        });

        assertThat(runs.await(10, TimeUnit.SECONDS)).isTrue();
        jobs.close();
        Jobs again = node();
        schedule(again, EVERY_HOUR, request -> null);
        assertThat(again.lastRun("minute").orElseThrow().outcome()).isEqualTo("success");
    }

    @Test
    public void aCronExpressionIsReadInTheZoneOfTheSiteAsQuartzReadsIt() {
        Schedule mondays = new JobSchedule("nightly", "Nightly", "0 30 2 ? * 2", true).times(BERLIN);

        Instant next = mondays.getNextExecutionTime(
                ExecutionComplete.simulatedSuccess(Instant.parse("2026-03-03T12:00:00Z")));

        assertThat(next).isEqualTo("2026-03-09T01:30:00Z");
    }

    @Test
    public void aJobOfTheClusterRunsOncePerDueTimeHoweverManyNodesThereAre() throws InterruptedException {
        Queue<Long> seconds = new ConcurrentLinkedQueue<>();
        CountDownLatch runs = new CountDownLatch(4);
        JobRunner runner = request -> {
            seconds.add(Instant.now().getEpochSecond());
            runs.countDown();
            return null;
        };
        schedule(node(), EVERY_SECOND, runner);
        schedule(node(), EVERY_SECOND, runner);

        assertThat(runs.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(seconds).doesNotHaveDuplicates();
    }

    @Test
    public void aJobOfTheNodeRunsOnEveryNode() throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        node().schedule(Map.of(new JobSchedule("own", "Own", "20", false), request -> count(first)));
        node().schedule(Map.of(new JobSchedule("own", "Own", "20", false), request -> count(second)));

        assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    public void aJobOfTheClusterNeverRunsTwiceAtOnceWhoeverStartsIt() throws Exception {
        AtomicInteger running = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Jobs one = node();
        Jobs other = node();
        schedule(one, EVERY_HOUR, request -> {
            running.incrementAndGet();
            begun.countDown();
            await(mayEnd);
            running.decrementAndGet();
            return null;
        });
        schedule(other, EVERY_HOUR, request -> JobRunnerResponse.success(running.get() + " others"));

        CompletableFuture<JobRun> first = CompletableFuture.supplyAsync(() -> one.runNow("minute"));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<JobRun> second = CompletableFuture.supplyAsync(() -> other.runNow("minute"));
        assertThatThrownBy(() -> second.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        mayEnd.countDown();

        first.get(10, TimeUnit.SECONDS);
        assertThat(second.get(10, TimeUnit.SECONDS).outcome()).isEqualTo("success: 0 others");
    }

    @Test
    public void everyNodeKnowsTheLastRun() {
        Jobs one = node();
        Jobs other = node();
        schedule(one, EVERY_HOUR, request -> JobRunnerResponse.success("3 pages"));
        schedule(other, EVERY_HOUR, request -> null);
        assertThat(other.lastRun("minute")).isEmpty();

        one.runNow("minute");

        assertThat(other.lastRun("minute").orElseThrow().outcome()).isEqualTo("success: 3 pages");
    }

    @Test
    public void aRunThatThrowsHasFailedAndTheJobGoesOn() {
        Jobs jobs = node();
        schedule(jobs, EVERY_HOUR, JobsTest::fail);

        assertThat(jobs.runNow("minute").outcome()).contains("failed").contains("no luck");
        assertThat(jobs.runNow("minute").outcome()).contains("failed");
    }

    @Test
    public void whatIsUnscheduledIsNoJobAnyMore() throws Exception {
        Jobs jobs = node();
        schedule(jobs, EVERY_HOUR, request -> null).close();

        assertThat(jobs.list()).isEmpty();
        assertThatThrownBy(() -> jobs.runNow("minute")).hasMessageContaining("no job");
    }

    @Test
    public void whoStopsDoesNotWaitForRunsThatAreNotDueYet() throws Exception {
        Jobs jobs = node();
        jobs.schedule(Map.of(new JobSchedule("own", "Own", EVERY_HOUR, false), request -> null));

        CompletableFuture.runAsync(jobs::close).get(15, TimeUnit.SECONDS);
    }

    @Test
    public void aKeyIsGivenOnce() {
        Jobs jobs = node();
        schedule(jobs, EVERY_HOUR, request -> null);

        assertThatThrownBy(() -> schedule(jobs, EVERY_HOUR, request -> null)).hasMessageContaining("already");
    }

    private Jobs node() {
        ClusterLocks locks = new ClusterLocks(site.database);
        Node node = new Node(locks, new Jobs(site.database, locks, BERLIN));
        nodes.add(node);
        return node.jobs();
    }

    private static AutoCloseable schedule(Jobs jobs, String cronOrIntervalMs, JobRunner runner) {
        return jobs.schedule(Map.of(new JobSchedule("minute", "Every minute", cronOrIntervalMs, true), runner));
    }

    private static JobRunnerResponse fail(JobRunnerRequest request) {
        throw new IllegalStateException("no luck");
    }

    private static JobRunnerResponse count(CountDownLatch runs) {
        runs.countDown();
        return null;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
