package io.github.valuematrix.ledger;

import com.atlassian.scheduler.JobRunnerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * What is asked of the back-fill: by administrators, kept in the database for all nodes, and by this node's host, which
 * may stop the app. Whoever waits for either, waits here.
 */
@Named
public class FillControl {

    private static final String HELD = "back-fill.held";
    private static final String ANEW = "back-fill.anew";

    private final LedgerDatabase database;
    private final Checkpoints checkpoints;
    private boolean stopped;

    @Inject
    public FillControl(LedgerDatabase database, Checkpoints checkpoints) {
        this.database = database;
        this.checkpoints = checkpoints;
    }

    /** Committed when this returns, whatever becomes of the request that asks. */
    void ask(FillAction action) {
        database.apart(statements -> {
            switch (action) {
                case PAUSE, CANCEL -> checkpoints.save(HELD, action.name());
                case RESUME -> checkpoints.forget(HELD);
                case START -> {
                    checkpoints.forget(HELD);
                    checkpoints.save(ANEW, "asked");
                }
            }
            return null;
        });
        wake();
    }

    boolean isPaused() {
        return FillAction.PAUSE.name().equals(checkpoints.value(HELD));
    }

    boolean isCancelled() {
        return FillAction.CANCEL.name().equals(checkpoints.value(HELD));
    }

    /** Whether everything is to be read again, and nobody has begun with it. */
    boolean isAnew() {
        return checkpoints.value(ANEW) != null;
    }

    /** Nothing has been asked any more; in the transaction of the caller. */
    void beganAnew() {
        checkpoints.forget(ANEW);
    }

    /** There is nothing left to hold; in the transaction of the caller. */
    void release() {
        checkpoints.forget(HELD);
    }

    /** Whether the node that works may read the next batch. */
    boolean goesOn() {
        return !isStopped() && checkpoints.value(HELD) == null && !isAnew();
    }

    /** Whether a job may go on: neither is this run to end, nor the app. Null is a run that nobody can end. */
    public BooleanSupplier goesOn(JobRunnerRequest run) {
        return () -> !isStopped() && (run == null || !run.isCancellationRequested());
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    /** Undoes {@link #stop}. */
    synchronized void allow() {
        stopped = false;
    }

    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    private synchronized void wake() {
        notifyAll();
    }

    /** Waits, but not after a stop and no longer than until this node is asked something. */
    synchronized void sleep(Duration atMost) {
        try {
            if (!stopped && !atMost.isZero()) {
                wait(atMost.toMillis() + 1);
            }
        } catch (InterruptedException e) {
            // only a host that stops interrupts its threads
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
