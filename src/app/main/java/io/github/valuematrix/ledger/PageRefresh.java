package io.github.valuematrix.ledger;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.activity.PageActivity;
import io.github.valuematrix.activity.PageEntries;
import io.github.valuematrix.activity.PageReader;
import io.github.valuematrix.activity.WikiPage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings pages up to date in the ledger: reads them and replaces their entries, both in one transaction. Call it
 * without one, so that what was read leaves the memory.
 */
@Named
public class PageRefresh {

    private static final Logger LOG = LoggerFactory.getLogger(PageRefresh.class);
    private static final int ATTEMPTS = 3;

    /** Pages, comments and old versions that one transaction may hold, but for the last page. */
    private static final int MOST_READ = 1000;

    private final TransactionTemplate transactions;
    private final TimeZoneManager timeZones;
    private final PageReader reader;
    private final Ledger ledger;
    private final FollowUps followUps;

    @Inject
    public PageRefresh(@ComponentImport TransactionTemplate transactions, @ComponentImport TimeZoneManager timeZones,
                       PageReader reader, Ledger ledger, FollowUps followUps) {
        this.transactions = transactions;
        this.timeZones = timeZones;
        this.reader = reader;
        this.ledger = ledger;
        this.followUps = followUps;
    }

    /**
     * All of them in as few transactions as memory allows or, if that fails, each in its own, up to three times.
     *
     * @param contentIds pages and blog posts; what is not there any more leaves the ledger
     */
    Refreshed refresh(Collection<Long> contentIds) {
        List<Long> ids = contentIds.stream().sorted().distinct().toList();
        try {
            return refreshTogether(ids);
        } catch (RuntimeException e) {
            LOG.debug("{} pages could not be read together; reading each by itself", ids.size(), e);
        }
        return ids.stream().map(this::refreshAlone).reduce(Refreshed.NOTHING, Refreshed::plus);
    }

    private Refreshed refreshAlone(long id) {
        RuntimeException last = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return refreshTogether(List.of(id));
            } catch (RuntimeException e) {
                last = e;
            }
        }
        return new Refreshed(Set.of(), Map.of(id, last), Duration.ZERO, Duration.ZERO);
    }

    private Refreshed refreshTogether(List<Long> ids) {
        Refreshed all = Refreshed.NOTHING;
        int done = 0;
        while (done < ids.size()) {
            List<Long> rest = ids.subList(done, ids.size());
            long begun = System.nanoTime();
            Some some = transactions.execute(() -> refreshSome(rest));
            all = all.plus(new Refreshed(some.changed(), Map.of(), Duration.ofNanos(some.readingNanos()),
                    Duration.ofNanos(System.nanoTime() - begun - some.readingNanos())));
            done += some.pages();
        }
        return all;
    }

    /** What one transaction did. */
    private record Some(int pages, Set<Long> changed, long readingNanos) {
    }

    /** The first of them, as many as memory should hold at once. */
    private Some refreshSome(List<Long> ids) {
        StoredEntries stored = ledger.lock(ids);
        long begun = System.nanoTime();
        Found found = read(ids, stored);
        long reading = System.nanoTime() - begun;
        Set<Long> changed = ledger.replace(stored, found.there(), found.gone());
        followUps.mark(stored, found.there(), found.gone());
        return new Some(found.there().size() + found.gone().size(), changed, reading);
    }

    private record Found(List<PageEntries> there, List<Long> gone) {
    }

    private Found read(List<Long> ids, StoredEntries stored) {
        PageActivity activity = new PageActivity(timeZones.getDefaultTimeZone().toZoneId());
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        int read = 0;
        for (Iterator<Long> rest = ids.iterator(); rest.hasNext() && read < MOST_READ; ) {
            long id = rest.next();
            Optional<WikiPage> page = reader.page(id, stored.knownLinks(id));
            page.map(activity::of).ifPresentOrElse(found.there()::add, () -> found.gone().add(id));
            read += page.map(WikiPage::entitiesRead).orElse(1);
        }
        return found;
    }
}
