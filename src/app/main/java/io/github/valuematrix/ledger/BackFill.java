package io.github.valuematrix.ledger;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

    private final SiteFill site;
    private final FillProgress progress;
    private final ClusterLockService locks;
    private ExecutorService thread;

    @Inject
    public BackFill(SiteFill site, FillProgress progress, @ComponentImport ClusterLockService locks) {
        this.site = site;
        this.progress = progress;
        this.locks = locks;
    }

    @Override
    public synchronized void onStart() {
        if (thread == null) {
            thread = Executors.newSingleThreadExecutor(BackFill::daemon);
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
        } catch (RuntimeException e) {
            LOG.error("The back-fill of the value matrix stopped; it goes on when the app starts again", e);
        } finally {
            progress.stopped();
            lock.unlock();
        }
    }

    /** Stops after the batch that is being read. */
    @Override
    @PreDestroy
    public synchronized void onStop() {
        if (thread != null) {
            site.stop();
            thread.shutdown();
            thread = null;
        }
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
