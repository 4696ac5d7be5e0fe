package io.github.valuematrix.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Test;
import org.springframework.scheduling.support.SimpleTriggerContext;

public class JobsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Jobs jobs = new Jobs(BERLIN);

    @After
    public void close() {
        jobs.close();
    }

    @Test
    public void aJobRunsByItsIntervalWithoutASession() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(2);
        jobs.schedule(schedule("20"), request -> {
            assertThat(Session.isOpen()).isFalse();
            runs.countDown();
            return null;
        });

        assertThat(runs.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(jobs.lastRun("minute").orElseThrow().outcome()).isEqualTo("success");
    }

    @Test
    public void aCronExpressionIsReadInTheZoneOfTheSite() {
        SimpleTriggerContext afternoon = new SimpleTriggerContext();
        Instant next = schedule("0 30 2 * * ?").trigger(BERLIN).nextExecution(afternoon);

        assertThat(ZonedDateTime.ofInstant(next, BERLIN).getHour()).isEqualTo(2);
    }

    @Test
    public void aRunSaysHowItEnded() {
        jobs.schedule(schedule("3600000"), request -> JobRunnerResponse.success("3 pages"));

        assertThat(jobs.runNow("minute").outcome()).isEqualTo("success: 3 pages");
    }

    @Test
    public void aRunThatThrowsHasFailedAndTheJobGoesOn() {
        jobs.schedule(schedule("3600000"), JobsTest::fail);

        assertThat(jobs.runNow("minute").outcome()).contains("failed").contains("no luck");
        assertThat(jobs.runNow("minute").outcome()).contains("failed");
    }

    @Test
    public void whatIsUnscheduledIsNoJobAnyMore() {
        jobs.schedule(schedule("3600000"), request -> null);
        jobs.unschedule("minute");

        assertThat(jobs.list()).isEmpty();
        assertThatThrownBy(() -> jobs.runNow("minute")).hasMessageContaining("no job");
    }

    @Test
    public void aKeyIsGivenOnce() {
        jobs.schedule(schedule("3600000"), request -> null);

        assertThatThrownBy(() -> jobs.schedule(schedule("3600000"), request -> null)).hasMessageContaining("already");
    }

    private static JobSchedule schedule(String cronOrIntervalMs) {
        return new JobSchedule("minute", "Every minute", cronOrIntervalMs, true);
    }

    private static JobRunnerResponse fail(JobRunnerRequest request) {
        throw new IllegalStateException("no luck");
    }
}
