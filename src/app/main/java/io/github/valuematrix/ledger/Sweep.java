package io.github.valuematrix.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Reads the whole site again, bit by bit: a removed comment or version leaves no trace that one could search for.
 */
@Named
public class Sweep {

    private static final String SWEPT_TO = "sweep.to";
    private static final String PAGES_AFTER = "select [CONTENT_ID] from {CONTENT} where [CONTENT_ID] > ? "
            + "order by [CONTENT_ID]";
    private static final String ALL_PAGES = "select count(*) from {CONTENT}";

    private static final int ROUNDS = 30;
    private static final int LEAST_AT_ONCE = 1000;

    private final LedgerDatabase database;
    private final PageReading pages;
    private final Checkpoints checkpoints;

    @Inject
    public Sweep(LedgerDatabase database, PageReading pages, Checkpoints checkpoints) {
        this.database = database;
        this.pages = pages;
        this.checkpoints = checkpoints;
    }

    /**
     * Reads a thirtieth of all pages, or a thousand if that is more; after the last page it begins anew. Where it is
     * stopped, it goes on the next time.
     *
     * @return how many pages differed
     */
    long next(BooleanSupplier goesOn) {
        String sweptTo = checkpoints.value(SWEPT_TO);
        long[] ids = pagesAfter(sweptTo == null ? 0 : Long.parseLong(sweptTo));
        if (ids.length == 0) {
            checkpoints.save(SWEPT_TO, "0");
        }
        return pages.inBatches(ids, goesOn, this::sweep);
    }

    private long sweep(List<Long> batch) {
        long differences = pages.differences(batch);
        checkpoints.save(SWEPT_TO, batch.get(batch.size() - 1).toString());
        return differences;
    }

    private long[] pagesAfter(long id) {
        return database.read(statements -> {
            long atOnce = Math.max(LEAST_AT_ONCE, statements.number(ALL_PAGES) / ROUNDS);
            return statements.first((int) atOnce, row -> row.getLong(1), PAGES_AFTER, id).stream()
                    .mapToLong(Long::longValue).toArray();
        });
    }
}
