package io.github.valuematrix.ledger;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.activity.FakeWiki;
import io.github.valuematrix.activity.PageReader;
import io.github.valuematrix.activity.WikiSpaces;
import io.github.valuematrix.settings.Retention;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.settings.Today;
import io.github.valuematrix.settings.Zones;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.concurrent.Semaphore;

/**
 * What fills the ledger, as one node has it, over the database and the lock that all nodes share.
 */
final class Node {

    final SettingsStore settings;
    final FillControl control;
    final FillProgress progress;
    final SpaceReading reading;
    final SkippedPages skipped;
    final DirtyMarks marks;
    final PageRefresh refresh;
    final SiteFill fill;
    final BackFill backFill;
    final LastRuns lastRuns;
    final DirtyPagesJob dirtyPages;
    final Reconciliation reconciliation;
    final ReconciliationJob nightly;

    Node(OnEachDatabase test, FakeWiki wiki) {
        this(test, wiki, "UTC", new Semaphore(1));
    }

    Node(OnEachDatabase test, FakeWiki wiki, Clock clock) {
        this(test, wiki, "UTC", new Semaphore(1), clock, test.host);
    }

    Node(OnEachDatabase test, FakeWiki wiki, TransactionTemplate transactions) {
        this(test, wiki, "UTC", new Semaphore(1), Clock.systemUTC(), transactions);
    }

    Node(OnEachDatabase test, FakeWiki wiki, String zone, Semaphore lock) {
        this(test, wiki, zone, lock, Clock.systemUTC(), test.host);
    }

    private Node(OnEachDatabase test, FakeWiki fakeWiki, String zone, Semaphore lock, Clock clock,
                 TransactionTemplate transactions) {
        LedgerDatabase database = test.database;
        settings = test.settings;
        WikiSpaces wiki = fakeWiki.wikiSpaces();
        PageReader reader = fakeWiki.reader();
        TimeZoneManager timeZones = Zones.of(zone);
        limit(Settings.HIGHEST_RATE);
        Checkpoints checkpoints = new Checkpoints(database);
        control = new FillControl(database, checkpoints);
        skipped = new SkippedPages(database);
        progress = new FillProgress(test.spaces, skipped, checkpoints, control);
        marks = new DirtyMarks(database, clock);
        refresh = new PageRefresh(transactions, timeZones, reader, test.ledger,
                new FollowUps(database, marks, reader));
        Pace pace = new Pace(settings, control);
        PageReading pages = new PageReading(refresh, skipped, marks, pace);
        BatchReading batches = new BatchReading(refresh, skipped, test.spaces, progress, test.host);
        reading = new SpaceReading(test.host, wiki, test.spaces, batches, pace);
        SpaceCheck check = new SpaceCheck(test.host, wiki, test.ledger, test.spaces, pages, reading);
        FillBasis basis = new FillBasis(test.host, new Retention(settings, new Today(timeZones, test.siteClock)),
                fakeWiki.site(), checkpoints);
        fill = new SiteFill(test.host, wiki, test.spaces, reading, check, progress, control, basis);
        lastRuns = new LastRuns(checkpoints, clock);
        dirtyPages = new DirtyPagesJob(
                new CatchUp(marks, refresh, skipped, check, new PersonErasure(database, marks)), lastRuns, control);
        reconciliation = new Reconciliation(test.host, wiki, reader,
                new SiteCheck(test.host, wiki, test.spaces, reading, check, marks),
                new Sweep(database, pages, checkpoints), pages, checkpoints);
        backFill = new BackFill(fill, progress, control, basis, locks(lock));
        nightly = new ReconciliationJob(dirtyPages, reconciliation, lastRuns, control, backFill);
    }

    /** As an administrator sets it. */
    void limit(int pagesPerSecond) {
        settings.save(new Settings(Settings.DEFAULTS.k(), pagesPerSecond, settings.settings().monthsKept()));
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
