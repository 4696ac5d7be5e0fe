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
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the ledger with what is in the wiki already, on a thread of its own. Starts with the app, goes on where it
 * stopped, and does nothing once all spaces are done. Of a cluster one node works; the others wait, to go on should it
 * die.
 */
@Named
@ExportAsService(LifecycleAware.class)
public class BackFill implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(BackFill.class);

    private static final String LOCK = "io.github.valuematrix.back-fill";
    private static final Duration LONGEST_BATCH = Duration.ofSeconds(10);

    private final SiteFill site;
    private final FillProgress progress;
    private final ClusterLockService locks;
    private ScheduledExecutorService thread;

    @Inject
    public BackFill(SiteFill site, FillProgress progress, @ComponentImport ClusterLockService locks) {
        this.site = site;
        this.progress = progress;
        this.locks = locks;
    }

    @Override
    public synchronized void onStart() {
        if (thread == null) {
            site.allow();
            progress.begun();
            thread = Executors.newSingleThreadScheduledExecutor(BackFill::daemon);
            thread.execute(this::run);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "value-matrix back-fill");
        thread.setDaemon(true);
        return thread;
    }

    private void run() {
        ClusterLock lock = locks.getLockForName(LOCK);
        lock.lock();
        try {
            site.run();
            progress.ended();
        } catch (RuntimeException | LinkageError e) {
            // a call that this Confluence does not have must not end the thread in silence
            LOG.error("The back-fill of the value matrix was interrupted; it goes on in a minute", e);
            again();
        } finally {
            lock.unlock();
        }
    }

    private synchronized void again() {
        if (thread != null) {
            thread.schedule(this::run, 1, TimeUnit.MINUTES);
        }
    }

    /** Waits for the batch that is being read, so that nothing is pulled away from under it. */
    @Override
    @PreDestroy
    public void onStop() {
        ScheduledExecutorService stopping = takeThread();
        if (stopping == null) {
            return;
        }
        site.stop();
        stopping.shutdown();
        try {
            stopping.awaitTermination(LONGEST_BATCH.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        progress.ended();
    }

    private synchronized ScheduledExecutorService takeThread() {
        ScheduledExecutorService taken = thread;
        thread = null;
        return taken;
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
