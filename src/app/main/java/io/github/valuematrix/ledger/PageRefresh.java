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
import java.util.TreeMap;
import java.util.function.Supplier;
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
    private static final int MOST_READ = 500;

    private final TransactionTemplate transactions;
    private final TimeZoneManager timeZones;
    private final PageReader reader;
    private final Ledger ledger;

    @Inject
    public PageRefresh(@ComponentImport TransactionTemplate transactions, @ComponentImport TimeZoneManager timeZones,
                       PageReader reader, Ledger ledger) {
        this.transactions = transactions;
        this.timeZones = timeZones;
        this.reader = reader;
        this.ledger = ledger;
    }

    /**
     * All of them in as few transactions as memory allows or, if that fails, each in its own, up to three times.
     *
     * @param contentIds pages and blog posts; what is not there any more leaves the ledger
     */
    Refreshed refresh(Collection<Long> contentIds) {
        Timing timing = new Timing();
        List<Long> ids = contentIds.stream().sorted().distinct().toList();
        try {
            refreshTogether(ids, timing);
            return timing.refreshed(Map.of());
        } catch (RuntimeException e) {
            LOG.debug("{} pages could not be read together; reading each by itself", ids.size(), e);
        }
        Map<Long, RuntimeException> failures = new TreeMap<>();
        ids.forEach(id -> refreshAlone(id, timing, failures));
        return timing.refreshed(failures);
    }

    /**
     * What came of it.
     *
     * @param failures why which could not be read
     * @param reading  time spent reading the wiki
     * @param writing  time spent with the ledger's tables, the end of the transactions included
     */
    record Refreshed(Map<Long, RuntimeException> failures, Duration reading, Duration writing) {

        Refreshed {
            failures = Map.copyOf(failures);
        }
    }

    /** Takes the time of reading and of all. */
    private static final class Timing {
        private final long begun = System.nanoTime();
        private long reading;

        <T> T read(Supplier<T> work) {
            long start = System.nanoTime();
            try {
                return work.get();
            } finally {
                reading += System.nanoTime() - start;
            }
        }

        Refreshed refreshed(Map<Long, RuntimeException> failures) {
            return new Refreshed(failures, Duration.ofNanos(reading),
                    Duration.ofNanos(System.nanoTime() - begun - reading));
        }
    }

    private void refreshAlone(long id, Timing timing, Map<Long, RuntimeException> failures) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                refreshTogether(List.of(id), timing);
                failures.remove(id);
                return;
            } catch (RuntimeException e) {
                failures.put(id, e);
            }
        }
    }

    private void refreshTogether(List<Long> ids, Timing timing) {
        int done = 0;
        while (done < ids.size()) {
            List<Long> rest = ids.subList(done, ids.size());
            done += transactions.execute(() -> refreshSome(rest, timing));
        }
    }

    /** The first of them, as many as memory should hold at once; returns how many. */
    private int refreshSome(List<Long> ids, Timing timing) {
        PageActivity activity = new PageActivity(timeZones.getDefaultTimeZone().toZoneId());
        List<PageEntries> there = new ArrayList<>();
        List<Long> gone = new ArrayList<>();
        int read = 0;
        ledger.lock(ids);
        for (Iterator<Long> rest = ids.iterator(); rest.hasNext() && read < MOST_READ; ) {
            long id = rest.next();
            Optional<WikiPage> page = timing.read(() -> reader.page(id));
            page.map(activity::of).ifPresentOrElse(there::add, () -> gone.add(id));
            read += page.map(WikiPage::entitiesRead).orElse(1);
        }
        ledger.replace(there);
        ledger.remove(gone);
        return there.size() + gone.size();
    }
}
