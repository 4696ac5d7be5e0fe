package io.github.valuematrix.ledger;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Reads some pages of a space and then notes, in one transaction, how far it came. If the node dies in between, the
 * same pages are read once more, which changes nothing.
 */
@Named
public class BatchReading {

    private final PageRefresh pages;
    private final SkippedPages skipped;
    private final Spaces spaces;
    private final FillProgress progress;
    private final TransactionTemplate transactions;

    @Inject
    public BatchReading(PageRefresh pages, SkippedPages skipped, Spaces spaces, FillProgress progress,
                        TransactionTemplate transactions) {
        this.pages = pages;
        this.skipped = skipped;
        this.spaces = spaces;
        this.progress = progress;
        this.transactions = transactions;
    }

    /** Returns how far the space is after these pages, the next by their ids. */
    SpaceFill read(SpaceFill fill, List<Long> ids) {
        Refreshed batch = pages.refresh(ids);
        batch.failures().forEach((id, cause) -> skipped.add(id, fill.space().id(), cause));
        SpaceFill after = fill.after(ids.size(), ids.get(ids.size() - 1));
        transactions.execute(() -> {
            spaces.save(after);
            progress.read(fill.space().key(), ids.size(), batch);
            return null;
        });
        return after;
    }
}
