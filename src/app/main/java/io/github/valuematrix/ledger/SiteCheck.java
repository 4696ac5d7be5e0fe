package io.github.valuematrix.ledger;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.activity.WikiSpace;
import io.github.valuematrix.activity.WikiSpaces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

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
    private final DirtyMarks marks;

    @Inject
    public SiteCheck(TransactionTemplate transactions, WikiSpaces wiki, Spaces spaces, SpaceReading filling,
                     SpaceCheck check, DirtyMarks marks) {
        this.transactions = transactions;
        this.wiki = wiki;
        this.spaces = spaces;
        this.filling = filling;
        this.check = check;
        this.marks = marks;
    }

    /** How many pages differed. */
    long check(BooleanSupplier goesOn) {
        List<WikiSpace> there = transactions.execute(wiki::all);
        Map<Long, SpaceFill> known = new HashMap<>();
        spaces.all().forEach(fill -> known.put(fill.space().id(), fill));
        long differences = 0;
        for (WikiSpace space : there) {
            SpaceFill fill = known.remove(space.id());
            differences += goesOn.getAsBoolean() ? check(space, fill, goesOn) : 0;
        }
        return differences + known.keySet().stream().mapToLong(gone -> check.forget(gone, goesOn)).sum();
    }

    private long check(WikiSpace space, SpaceFill fill, BooleanSupplier goesOn) {
        if (fill == null) {
            return readNew(space, goesOn);
        }
        return fill.isDone() ? check.check(space, goesOn) : 0;
    }

    /** What is left of it if it is stopped, the job of every minute reads. */
    private long readNew(WikiSpace space, BooleanSupplier goesOn) {
        filling.read(space, goesOn);
        SpaceFill read = spaces.byId(space.id());
        if (!read.isDone()) {
            marks.markSpace(space.id());
        }
        return read.pagesDone();
    }
}
