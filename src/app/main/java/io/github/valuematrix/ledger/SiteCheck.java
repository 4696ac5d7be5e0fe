package io.github.valuematrix.ledger;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.activity.WikiSpace;
import io.github.valuematrix.activity.WikiSpaces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks all spaces of the site, those that came or went unseen included. What the back-fill has begun is left to it.
 */
@Named
public class SiteCheck {

    private final TransactionTemplate transactions;
    private final WikiSpaces wiki;
    private final Spaces spaces;
    private final SpaceReading filling;
    private final SpaceCheck check;

    @Inject
    public SiteCheck(TransactionTemplate transactions, WikiSpaces wiki, Spaces spaces, SpaceReading filling,
                     SpaceCheck check) {
        this.transactions = transactions;
        this.wiki = wiki;
        this.spaces = spaces;
        this.filling = filling;
        this.check = check;
    }

    /** How many pages differed. */
    long check() {
        List<WikiSpace> there = transactions.execute(wiki::all);
        Map<Long, SpaceFill> known = new HashMap<>();
        spaces.all().forEach(fill -> known.put(fill.space().id(), fill));
        long differences = there.stream().mapToLong(space -> check(space, known.remove(space.id()))).sum();
        return differences + known.keySet().stream().mapToLong(check::forget).sum();
    }

    private long check(WikiSpace space, SpaceFill fill) {
        if (fill == null) {
            filling.read(space);
            return spaces.byId(space.id()).pagesDone();
        }
        return fill.isDone() ? check.check(space) : 0;
    }
}
