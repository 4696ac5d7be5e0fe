package io.github.valuematrix.sandbox.confluence;

import com.atlassian.beehive.ClusterLock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.core.SimpleLock;

/**
 * One lock in the database. The threads of this node queue up here, then the first of them asks the database again and
 * again. Apps must not count on taking it twice, as some of Confluence's locks allow and others do not: it is refused.
 */
final class StoredLock implements ClusterLock {
    private static final long MILLIS_BETWEEN_TRIES = 250;

    private final ReentrantLock onThisNode = new ReentrantLock();
    private final Supplier<Optional<SimpleLock>> database;
    private SimpleLock held;

    StoredLock(Supplier<Optional<SimpleLock>> database) {
        this.database = database;
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        boolean taken = false;
        while (!taken) {
            try {
                lockInterruptibly();
                taken = true;
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        tryLock(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    @Override
    public boolean tryLock() {
        return !onThisNode.isHeldByCurrentThread() && onThisNode.tryLock() && releasedUnless(taken());
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        if (onThisNode.isHeldByCurrentThread()) {
            throw new IllegalStateException("This thread has the lock already, and would wait for itself for ever");
        }
        long began = System.nanoTime();
        long limit = unit.toNanos(time);
        if (!onThisNode.tryLock(limit, TimeUnit.NANOSECONDS)) {
            return false;
        }
        boolean taken = false;
        try {
            taken = taken();
            while (!taken && System.nanoTime() - began < limit) {
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_TRIES);
                taken = taken();
            }
        } finally {
            releasedUnless(taken);
        }
        return taken;
    }

    private boolean taken() {
        held = database.get().orElse(null);
        return held != null;
    }

    private boolean releasedUnless(boolean taken) {
        if (!taken) {
            onThisNode.unlock();
        }
        return taken;
    }

    @Override
    public void unlock() {
        if (!onThisNode.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("This thread does not have the lock");
        }
        try {
            held.unlock();
        } finally {
            held = null;
            onThisNode.unlock();
        }
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("A cluster lock has no conditions");
    }
}
