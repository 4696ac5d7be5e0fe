package io.github.valuematrix.ledger;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.activity.PageReader;
import io.github.valuematrix.activity.WikiSpaces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for what no event told of, and puts it right: pages and spaces that came or went, what was written since the
 * last time, and bit by bit whatever else may have happened.
 */
@Named
public class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private static final String SINCE = "reconciliation.since";

    /** The search index lags, and clocks of nodes differ. */
    private static final Duration OVERLAP = Duration.ofDays(1);

    private final TransactionTemplate transactions;
    private final WikiSpaces wiki;
    private final PageReader reader;
    private final SiteCheck site;
    private final Sweep sweep;
    private final PageReading pages;
    private final Checkpoints checkpoints;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public Reconciliation(TransactionTemplate transactions, WikiSpaces wiki, PageReader reader, SiteCheck site,
                          Sweep sweep, PageReading pages, Checkpoints checkpoints) {
        this.transactions = transactions;
        this.wiki = wiki;
        this.reader = reader;
        this.site = site;
        this.sweep = sweep;
        this.pages = pages;
        this.checkpoints = checkpoints;
    }

    /**
     * Call it without a transaction. What it has not come to when it is stopped, it finds the next time.
     *
     * @return how many pages were not in the ledger as they are, although no mark said so
     */
    long run(BooleanSupplier goesOn) {
        Instant begun = clock.instant();
        long differences = site.check(goesOn) + sweep.next(goesOn) + whatWasWritten(goesOn);
        if (goesOn.getAsBoolean()) {
            checkpoints.save(SINCE, begun.minus(OVERLAP).toString());
        }
        return differences;
    }

    private long whatWasWritten(BooleanSupplier goesOn) {
        String since = checkpoints.value(SINCE);
        try {
            return since == null || !goesOn.getAsBoolean() ? 0 : whatWasWritten(Instant.parse(since), goesOn);
        } catch (LinkageError e) {
            LOG.error("This Confluence cannot be asked what was written since {}; the sweep will find it", since, e);
            return 0;
        }
    }

    private long whatWasWritten(Instant since, BooleanSupplier goesOn) {
        long[] written = transactions.execute(() -> wiki.writtenSince(since));
        return pages.inBatches(written, goesOn, ids ->
                pages.differences(transactions.execute(() -> reader.pagesOf(ids))));
    }
}
