package io.github.valuematrix.ledger;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.activity.WikiSpace;
import io.github.valuematrix.activity.WikiSpaces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Reads the pages of one space in batches, in the order of their ids, no faster than allowed.
 */
@Named
public class SpaceReading {

    private final TransactionTemplate transactions;
    private final WikiSpaces wiki;
    private final Spaces spaces;
    private final BatchReading batches;
    private final Pace pace;

    @Inject
    public SpaceReading(TransactionTemplate transactions, WikiSpaces wiki, Spaces spaces,
                        BatchReading batches, Pace pace) {
        this.transactions = transactions;
        this.wiki = wiki;
        this.spaces = spaces;
        this.batches = batches;
        this.pace = pace;
    }

    /** Notes how many pages and blog posts the space has; one that has none to read is done. */
    SpacePages counted(SpaceFill fill) {
        SpacePages pages = new SpacePages(fill, transactions.execute(() -> wiki.contentIds(fill.space())));
        spaces.save(pages.fill());
        return pages;
    }

    /** Reads what has not been read yet, as long as it goes on. */
    void read(SpacePages pages, BooleanSupplier goesOn) {
        SpaceFill now = pages.fill();
        for (List<Long> next = pages.after(now.pagesDone()); !next.isEmpty(); next = pages.after(now.pagesDone())) {
            pace.hold(next.size(), goesOn);
            if (!goesOn.getAsBoolean()) {
                return;
            }
            now = batches.read(now, next);
        }
    }

    /**
     * Reads a space that is new to the ledger or has not been read to its end. Who creates a space may expect its
     * numbers also while the back-fill is paused or cancelled.
     */
    void read(WikiSpace space, BooleanSupplier goesOn) {
        spaces.add(space);
        spaces.all().stream().filter(fill -> fill.space().id() == space.id() && !fill.isDone()).findFirst()
                .ifPresent(fill -> read(counted(fill), goesOn));
    }
}
