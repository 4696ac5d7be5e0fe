package io.github.valuematrix.ledger;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the ledger with what is in the wiki already, on a thread of its own. Starts with the app, goes on where it
 * stopped, and does nothing once all spaces are done or an administrator has cancelled it. Of a cluster one node works;
 * the others look every few seconds whether it is their turn, because it died or was paused.
 */
@Named
@ExportAsService(LifecycleAware.class)
public class BackFill implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(BackFill.class);

    private static final String LOCK = "io.github.valuematrix.back-fill";
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);
    private static final Duration LONGEST_BATCH = Duration.ofSeconds(10);

    private final SiteFill site;
    private final FillProgress progress;
    private final FillControl control;
    private final FillBasis basis;
    private final ClusterLockService locks;
    private ExecutorService thread;

    @Inject
    public BackFill(SiteFill site, FillProgress progress, FillControl control, FillBasis basis,
                    @ComponentImport ClusterLockService locks) {
        this.site = site;
        this.progress = progress;
        this.control = control;
        this.basis = basis;
        this.locks = locks;
    }

    @Override
    public synchronized void onStart() {
        if (thread == null) {
            control.allow();
            thread = Executors.newSingleThreadExecutor(BackFill::daemon);
            look();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "value-matrix back-fill");
        thread.setDaemon(true);
        return thread;
    }

    private void look() {
        progress.begun();
        thread.execute(this::run);
    }

    private void run() {
        progress.begun();
        while (!control.isStopped() && !hasEnded()) {
            control.sleep(BETWEEN_LOOKS);
        }
        progress.ended();
    }

    /** Whether there is nothing left to wait for. A call that this Confluence does not have must not go unnoticed. */
    private boolean hasEnded() {
        try {
            return control.isCancelled() || !control.isPaused() && workIfItIsOurTurn();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The back-fill of the value matrix was interrupted; it goes on in a minute", e);
            control.sleep(AFTER_A_FAULT);
            return false;
        }
    }

    private boolean workIfItIsOurTurn() {
        ClusterLock lock = locks.getLockForName(LOCK);
        if (!lock.tryLock()) {
            return false;
        }
        try {
            return site.run();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the batch that is being read, so that nothing is pulled away from under it. */
    @Override
    @PreDestroy
    public void onStop() {
        ExecutorService stopping = takeThread();
        if (stopping == null) {
            return;
        }
        control.stop();
        stopping.shutdown();
        try {
            stopping.awaitTermination(LONGEST_BATCH.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        progress.ended();
    }

    private synchronized ExecutorService takeThread() {
        ExecutorService taken = thread;
        thread = null;
        return taken;
    }

    /**
     * Asks for it on any node: whichever works sees it within a batch, and this one is ready to go on by itself.
     *
     * @return whether it made sense; if not, nothing has changed
     */
    public synchronized boolean ask(FillAction action) {
        if (!action.isOffered(progress().state())) {
            return false;
        }
        control.ask(action);
        if (thread != null && (action == FillAction.RESUME || action == FillAction.START)) {
            look();
        }
        return true;
    }

    /**
     * Looks again on a node that had ended: another may have died with what it was asked for later, or the basis of all
     * entries has changed.
     */
    public synchronized void goOn() {
        if (thread != null && (!progress().isDone() || basis.hasChanged())) {
            look();
        }
    }

    /** Whether the whole site has been read to its end; quicker than the progress. */
    public boolean isDone() {
        return progress.isDone();
    }

    /** Of the whole site. */
    public BackFillProgress progress() {
        return progress.ofSite();
    }

    /** Of one space, in any spelling; waiting if it has not been seen yet. */
    public BackFillProgress progress(String spaceKey) {
        return progress.ofSpace(spaceKey);
    }
}
