package io.github.valuematrix.ledger;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.activity.FakeWiki;
import io.github.valuematrix.activity.PageReader;
import io.github.valuematrix.activity.WikiSpaces;
import io.github.valuematrix.settings.Retention;
import io.github.valuematrix.settings.Today;
import java.time.Clock;
import java.util.TimeZone;

/**
 * The beans that fill the ledger, over a wiki that tests write.
 */
final class TestApp {

    final Checkpoints checkpoints;
    final SkippedPages skipped;
    final DirtyMarks marks;
    final FillProgress progress;
    final PageRefresh refresh;
    final PageReading pages;
    final SpaceReading filling;
    final SpaceCheck check;
    final SiteFill siteFill;
    final DirtyPagesJob dirtyPages;
    final Sweep sweep;
    final Reconciliation reconciliation;

    private TestApp(OnEachDatabase test, TransactionTemplate transactions, FakeWiki fakeWiki, Clock clock, String zone) {
        LedgerDatabase database = test.database;
        WikiSpaces wiki = fakeWiki.wikiSpaces();
        PageReader reader = fakeWiki.reader();
        TimeZone timeZone = TimeZone.getTimeZone(zone);
        checkpoints = new Checkpoints(database);
        skipped = new SkippedPages(database);
        marks = new DirtyMarks(database, clock);
        progress = new FillProgress(test.spaces, skipped, checkpoints);
        refresh = new PageRefresh(transactions, () -> timeZone, reader, test.ledger,
                new FollowUps(database, marks, reader));
        pages = new PageReading(refresh, skipped, marks);
        filling = new SpaceReading(test.host, wiki, refresh, skipped, test.spaces, progress);
        check = new SpaceCheck(test.host, wiki, test.ledger, test.spaces, pages);
        siteFill = new SiteFill(test.host, new Retention(test.settings, new Today(() -> timeZone, test.siteClock)), wiki,
                test.spaces, filling, check, progress, checkpoints);
        dirtyPages = new DirtyPagesJob(marks, refresh, skipped, test.host, wiki, filling, check);
        sweep = new Sweep(database, pages, checkpoints);
        reconciliation = new Reconciliation(test.host, wiki, reader,
                new SiteCheck(test.host, wiki, test.spaces, filling, check), sweep, pages, checkpoints);
    }

    static TestApp of(OnEachDatabase test, FakeWiki wiki) {
        return new TestApp(test, test.host, wiki, Clock.systemUTC(), "UTC");
    }

    static TestApp of(OnEachDatabase test, FakeWiki wiki, Clock clock) {
        return new TestApp(test, test.host, wiki, clock, "UTC");
    }

    static TestApp of(OnEachDatabase test, FakeWiki wiki, String zone) {
        return new TestApp(test, test.host, wiki, Clock.systemUTC(), zone);
    }

    static TestApp of(OnEachDatabase test, FakeWiki wiki, TransactionTemplate transactions) {
        return new TestApp(test, transactions, wiki, Clock.systemUTC(), "UTC");
    }
}
