package io.github.valuematrix.ledger;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.activity.WikiSpace;
import io.github.valuematrix.activity.WikiSpaces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Compares which pages a space has with those that the ledger has of it, and reads those that only one of both knows:
 * so it finds what came and went without an event.
 */
@Named
public class SpaceCheck {

    private final TransactionTemplate transactions;
    private final WikiSpaces wiki;
    private final Ledger ledger;
    private final Spaces spaces;
    private final PageReading pages;
    private final SpaceReading filling;

    @Inject
    public SpaceCheck(TransactionTemplate transactions, WikiSpaces wiki, Ledger ledger, Spaces spaces,
                      PageReading pages, SpaceReading filling) {
        this.transactions = transactions;
        this.wiki = wiki;
        this.ledger = ledger;
        this.spaces = spaces;
        this.pages = pages;
        this.filling = filling;
    }

    /** Of a space with this id, whether it is new, changed or gone; where it is stopped, it can be done once more. */
    void refresh(long spaceId, BooleanSupplier goesOn) {
        WikiSpace there = transactions.execute(() -> wiki.all().stream()
                .filter(space -> space.id() == spaceId).findFirst().orElse(null));
        if (there == null) {
            forget(spaceId, goesOn);
        } else {
            filling.read(there, goesOn);
            check(there, goesOn);
        }
    }

    /**
     * Of a space that the back-fill has done. The search index lags, so that a page may be read in vain.
     *
     * @return how many pages differed
     */
    long check(WikiSpace space, BooleanSupplier goesOn) {
        long[] there = transactions.execute(() -> wiki.contentIds(space));
        return pages.inBatches(onlyInOne(there, ledger.contentOf(space.id())), goesOn, pages::differences);
    }

    /**
     * Of a space that is no more: its pages leave the ledger, unless they went elsewhere.
     *
     * @return how many there were
     */
    long forget(long spaceId, BooleanSupplier goesOn) {
        long differences = pages.inBatches(ledger.contentOf(spaceId), goesOn, pages::differences);
        if (ledger.contentOf(spaceId).length == 0) {
            spaces.remove(spaceId);
        }
        return differences;
    }

    /** Each holds a number once. */
    private static long[] onlyInOne(long[] some, long[] others) {
        long[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        Arrays.sort(all);
        int kept = 0;
        for (int at = 0; at < all.length; at++) {
            if (at + 1 < all.length && all[at] == all[at + 1]) {
                at++;
            } else {
                all[kept++] = all[at];
            }
        }
        return Arrays.copyOf(all, kept);
    }
}
