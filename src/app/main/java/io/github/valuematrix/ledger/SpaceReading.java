package io.github.valuematrix.ledger;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.activity.WikiSpace;
import io.github.valuematrix.activity.WikiSpaces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Reads the pages of one space in batches, in the order of their ids, and notes after each batch how far it came.
 */
@Named
public class SpaceReading {

    /** Pages in one transaction: what was read stays in memory until it ends. */
    private static final int BATCH = 50;

    private final TransactionTemplate transactions;
    private final WikiSpaces wiki;
    private final PageRefresh pages;
    private final SkippedPages skipped;
    private final Spaces spaces;
    private final FillProgress progress;
    private volatile boolean stopped;

    @Inject
    public SpaceReading(TransactionTemplate transactions, WikiSpaces wiki, PageRefresh pages, SkippedPages skipped,
                        Spaces spaces, FillProgress progress) {
        this.transactions = transactions;
        this.wiki = wiki;
        this.pages = pages;
        this.skipped = skipped;
        this.spaces = spaces;
        this.progress = progress;
    }

    void allow() {
        stopped = false;
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /** Notes how many pages and blog posts the space has. */
    SpaceFill counted(SpaceFill fill) {
        SpaceFill counted = fill.withTotal(contentIds(fill).length);
        spaces.save(counted);
        return counted;
    }

    /** Reads what has not been read yet. */
    void read(SpaceFill fill) {
        SpaceFill now = fill;
        long[] ids = contentIds(fill);
        progress.reading(fill.space().key());
        int at = firstAfter(ids, fill.lastContentId());
        while (at < ids.length && !stopped) {
            int end = Math.min(ids.length, at + BATCH);
            readBatch(now, Arrays.stream(ids, at, end).boxed().toList());
            now = now.after(end - at, ids[end - 1]);
            spaces.save(now);
            progress.read(end - at);
            at = end;
        }
        if (at >= ids.length) {
            spaces.save(now.done());
        }
    }

    /** Reads a space that is new to the ledger or has not been read to its end. */
    void read(WikiSpace space) {
        spaces.add(space);
        spaces.all().stream().filter(fill -> fill.space().id() == space.id() && !fill.isDone()).findFirst()
                .ifPresent(fill -> read(counted(fill)));
    }

    private void readBatch(SpaceFill fill, List<Long> ids) {
        Map<Long, RuntimeException> failures = pages.refresh(ids).failures();
        failures.forEach((id, cause) -> skipped.add(id, fill.space().id(), cause));
    }

    private long[] contentIds(SpaceFill fill) {
        return transactions.execute(() -> wiki.contentIds(fill.space()));
    }

    private static int firstAfter(long[] ids, long last) {
        int found = Arrays.binarySearch(ids, last);
        return found < 0 ? -found - 1 : found + 1;
    }
}
