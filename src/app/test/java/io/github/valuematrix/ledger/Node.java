package io.github.valuematrix.ledger;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import io.github.valuematrix.activity.FakeWiki;
import io.github.valuematrix.settings.FakePluginSettings;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.SettingsStore;
import java.lang.reflect.Proxy;
import java.util.OptionalInt;
import java.util.TimeZone;
import java.util.concurrent.Semaphore;

/**
 * The back-fill as one node has it, over the database and the lock that all nodes share.
 */
final class Node {

    final SettingsStore settings = FakePluginSettings.store();
    final FillControl control;
    final FillProgress progress;
    final SpaceReading reading;
    final SkippedPages skipped;
    final PageRefresh refresh;
    final SiteFill fill;
    final BackFill backFill;

    Node(OnEachDatabase test, FakeWiki wiki, String zone, Semaphore lock) {
        LedgerDatabase database = test.database;
        limit(Settings.HIGHEST_RATE);
        Checkpoints checkpoints = new Checkpoints(database);
        control = new FillControl(database, checkpoints);
        skipped = new SkippedPages(database);
        progress = new FillProgress(test.spaces, skipped, checkpoints, control);
        refresh = new PageRefresh(test.host, () -> TimeZone.getTimeZone(zone), wiki.reader(), test.ledger);
        BatchReading batches = new BatchReading(refresh, skipped, test.spaces, progress, test.host);
        reading = new SpaceReading(test.host, wiki.wikiSpaces(), test.spaces, test.ledger, batches,
                new Pace(settings, control), control);
        fill = new SiteFill(test.host, wiki.wikiSpaces(), test.spaces, reading, progress, control,
                new FillBasis(test.host, () -> TimeZone.getTimeZone(zone), checkpoints));
        backFill = new BackFill(fill, progress, control, locks(lock));
    }

    /** As an administrator sets it. */
    void limit(int pagesPerSecond) {
        settings.save(new Settings(Settings.DEFAULTS.k(), pagesPerSecond, OptionalInt.empty()));
    }

    /** Never waits for a lock: a node that does could not be stopped. */
    private static ClusterLockService locks(Semaphore lock) {
        return name -> (ClusterLock) Proxy.newProxyInstance(Node.class.getClassLoader(),
                new Class<?>[] {ClusterLock.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "tryLock" -> lock.tryAcquire();
                    case "unlock" -> {
                        lock.release();
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
