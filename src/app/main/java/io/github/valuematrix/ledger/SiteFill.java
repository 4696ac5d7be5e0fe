package io.github.valuematrix.ledger;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.activity.WikiSpace;
import io.github.valuematrix.activity.WikiSpaces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One back-fill of the whole site, space after space. Spaces that are done are not read again, unless an administrator
 * asks for it or the basis of all entries has changed since.
 */
@Named
public class SiteFill {

    private static final Logger LOG = LoggerFactory.getLogger(SiteFill.class);

    private final TransactionTemplate transactions;
    private final WikiSpaces wiki;
    private final Spaces spaces;
    private final SpaceReading reading;
    private final SpaceCheck check;
    private final FillProgress progress;
    private final FillControl control;
    private final FillBasis basis;

    @Inject
    public SiteFill(TransactionTemplate transactions, WikiSpaces wiki, Spaces spaces, SpaceReading reading,
                    SpaceCheck check, FillProgress progress, FillControl control, FillBasis basis) {
        this.transactions = transactions;
        this.wiki = wiki;
        this.spaces = spaces;
        this.reading = reading;
        this.check = check;
        this.progress = progress;
        this.control = control;
        this.basis = basis;
    }

    /** Returns when all spaces are done, true, or when it may not go on, false. Call it on one node at a time. */
    boolean run() {
        beginAnewIfNeeded();
        List<WikiSpace> there = transactions.execute(wiki::all);
        there.forEach(spaces::add);
        forgetRemoved(there);
        try {
            for (List<SpaceFill> open = open(); !open.isEmpty() && goesOn(); open = open()) {
                LOG.info("The back-fill of the value matrix reads {} of {} spaces", open.size(), there.size());
                progress.works();
                read(counted(open));
            }
        } finally {
            progress.rests();
        }
        return isDone();
    }

    /** Asked again after reading, because spaces may be created meanwhile. */
    private List<SpaceFill> open() {
        return spaces.all().stream().filter(fill -> !fill.isDone()).toList();
    }

    /** Before the first is read, for a total that holds. The ids are kept until their space is read: 8 MB a million. */
    private Queue<SpacePages> counted(List<SpaceFill> open) {
        Queue<SpacePages> counted = new ArrayDeque<>();
        for (SpaceFill fill : open) {
            if (goesOn()) {
                progress.counts();
                counted.add(reading.counted(fill));
            }
        }
        return counted;
    }

    private void read(Queue<SpacePages> counted) {
        while (!counted.isEmpty() && goesOn()) {
            reading.read(counted.remove(), this::goesOn);
        }
    }

    /** What was read on another basis is read again, and the sooner the less. */
    private boolean goesOn() {
        return control.goesOn() && !basis.hasChanged();
    }

    private boolean isDone() {
        if (!open().isEmpty() || basis.hasChanged()) {
            return false;
        }
        progress.finished();
        LOG.info("The back-fill of the value matrix is done");
        return true;
    }

    private void beginAnewIfNeeded() {
        transactions.execute(() -> {
            if (control.isAnew() || basis.hasChanged()) {
                spaces.reset();
                progress.startedAnew();
                basis.keep();
                control.beganAnew();
            }
            return null;
        });
    }

    private void forgetRemoved(List<WikiSpace> there) {
        Set<Long> ids = new HashSet<>(there.stream().map(WikiSpace::id).toList());
        spaces.all().stream().map(fill -> fill.space().id()).filter(id -> !ids.contains(id))
                .forEach(id -> check.forget(id, control::goesOn));
    }
}
