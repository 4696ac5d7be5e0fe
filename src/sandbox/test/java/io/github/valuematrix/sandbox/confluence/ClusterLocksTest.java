package io.github.valuematrix.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class ClusterLocksTest extends OnEachDatabase {
    private ClusterLocks here;
    private ClusterLocks there;

    @Before
    public void startNodes() {
        here = new ClusterLocks(site.database);
        there = new ClusterLocks(site.database);
    }

    @After
    public void stopNodes() {
        here.close();
        there.close();
    }

    @Test
    public void whatOneNodeHasLockedNoOtherGets() {
        assertThat(lockHere().tryLock()).isTrue();

        assertThat(lockThere().tryLock()).isFalse();
        assertThat(there.getLockForName("another").tryLock()).isTrue();
    }

    @Test
    public void whoWaitsGetsTheLockWhenItIsGivenBack() throws Exception {
        lockHere().lock();
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(lockThere()::lock);
        assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);

        lockHere().unlock();

        waiting.get(10, TimeUnit.SECONDS);
        assertThat(lockHere().tryLock()).isFalse();
    }

    @Test
    public void threadsOfOneNodeExcludeEachOtherToo() throws Exception {
        lockHere().lock();

        assertThat(CompletableFuture.supplyAsync(lockHere()::tryLock).get()).isFalse();
        lockHere().unlock();
        assertThat(CompletableFuture.supplyAsync(lockHere()::tryLock).get()).isTrue();
    }

    @Test
    public void waitingMayHaveALimit() throws InterruptedException {
        lockHere().lock();

        assertThat(lockThere().tryLock(300, TimeUnit.MILLISECONDS)).isFalse();
        lockHere().unlock();
        assertThat(lockThere().tryLock(300, TimeUnit.MILLISECONDS)).isTrue();
    }

    @Test
    public void noThreadMayCountOnTakingALockTwice() {
        lockHere().lock();

        assertThatThrownBy(lockHere()::lock).isInstanceOf(IllegalStateException.class);
        assertThat(lockHere().tryLock()).isFalse();
    }

    @Test
    public void onlyWhoHasTheLockGivesItBack() {
        lockHere().lock();

        assertThatThrownBy(() -> CompletableFuture.runAsync(lockHere()::unlock).join())
                .hasCauseInstanceOf(IllegalMonitorStateException.class);
        assertThatThrownBy(lockThere()::unlock).isInstanceOf(IllegalMonitorStateException.class);
    }

    @Test
    public void theLockOfADeadNodePassesOnWithItsLease() throws InterruptedException {
        lockHere().lock();
        here.close();
        assertThat(lockThere().tryLock()).isFalse();

        site.database.jdbc().update("UPDATE cluster_lock SET lock_until = locked_at");

        assertThat(lockThere().tryLock(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    public void aLockIsTakenAndGivenBackAtOnceEvenWithinATransaction() {
        site.transactions().execute(() -> {
            lockHere().lock();
            assertThat(CompletableFuture.supplyAsync(lockThere()::tryLock).join()).isFalse();
            lockHere().unlock();
            assertThat(CompletableFuture.supplyAsync(lockThere()::tryLock).join()).isTrue();
            return null;
        });
    }

    @Test
    public void whoWaitsWhenItsNodeStopsIsTold() throws Exception {
        lockHere().lock();
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(lockThere()::lock);
        assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);

        there.close();

        assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS)).hasMessageContaining("stopped");
    }

    private ClusterLock lockHere() {
        return here.getLockForName("example.lock");
    }

    private ClusterLock lockThere() {
        return there.getLockForName("example.lock");
    }
}
