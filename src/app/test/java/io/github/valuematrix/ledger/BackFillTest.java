package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.pages.Page;
import io.github.valuematrix.activity.FakeWiki;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class BackFillTest extends OnEachDatabase {

    private final FakeWiki wiki = new FakeWiki().space(7, "DS");
    private final ReentrantLock lock = new ReentrantLock();
    private BackFill backFill;

    @Before
    public void startTheApp() {
        TestApp app = TestApp.of(this, wiki);
        backFill = new BackFill(app.siteFill, app.progress, locks());
    }

    @After
    public void stopTheApp() {
        backFill.onStop();
    }

    @Test(timeout = 60_000)
    public void itStartsByItselfAndDoesNotKeepTheHostWaiting() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Page page = wiki.page(1, "DS", "Home");
        when(page.getTitle()).thenAnswer(call -> {
            started.await();
            return "Home";
        });

        backFill.onStart();
        assertThat(backFill.progress().state()).isEqualTo(BackFillProgress.State.RUNNING);
        started.countDown();
        untilDone();

        assertThat(rows("CONTENT")).isEqualTo(1);
        assertThat(backFill.progress().finishedAt()).isBeforeOrEqualTo(Instant.now());
        assertThat(backFill.progress().currentSpace()).isNull();
    }

    @Test(timeout = 60_000)
    public void afterARestartItIsNotDoneBeforeItHasLookedForWhatIsNew() throws Exception {
        backFill.onStart();
        untilDone();
        backFill.onStop();
        wiki.page(2, "DS", "New");

        startTheApp();
        lock.lock();
        backFill.onStart();
        assertThat(backFill.progress().isDone()).isFalse();
        lock.unlock();
        untilDone();
    }

    @Test(timeout = 60_000)
    public void onceStoppedItStartsNothingMore() throws Exception {
        wiki.page(1, "DS", "Home");
        lock.lock();
        backFill.onStart();
        Thread stop = new Thread(backFill::onStop);
        stop.start();
        Thread.sleep(200);
        lock.unlock();
        stop.join();

        assertThat(rows("CONTENT")).isZero();
        assertThat(backFill.progress().state()).isEqualTo(BackFillProgress.State.WAITING);
    }

    @Test(timeout = 60_000)
    public void aCallThatTheHostDoesNotHaveIsLogged() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        Page page = wiki.page(1, "DS", "Home");
        when(page.getTitle()).thenAnswer(call -> {
            asked.countDown();
            throw new NoSuchMethodError("getTitle");
        });
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(log, true));
        try {
            backFill.onStart();
            asked.await();
            backFill.onStop();
        } finally {
            System.setErr(before);
        }

        assertThat(log.toString()).contains("NoSuchMethodError: getTitle");
    }

    private void untilDone() throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!backFill.progress().isDone() && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        assertThat(backFill.progress().isDone()).isTrue();
    }

    private ClusterLockService locks() {
        ClusterLock shared = mock(ClusterLock.class);
        doAnswer(call -> {
            lock.lock();
            return null;
        }).when(shared).lock();
        doAnswer(call -> {
            lock.unlock();
            return null;
        }).when(shared).unlock();
        ClusterLockService service = mock(ClusterLockService.class);
        when(service.getLockForName(any())).thenReturn(shared);
        return service;
    }
}
