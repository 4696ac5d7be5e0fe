package io.github.valuematrix.ledger;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.activity.PageActivity;
import io.github.valuematrix.activity.WikiSpace;
import io.github.valuematrix.activity.WikiSpaces;
import io.github.valuematrix.settings.Retention;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One back-fill of the whole site, space after space. Spaces that are done are not read again, unless the rules by
 * which entries are made, or the site's time zone, have changed since, or activity is to be kept for longer.
 */
@Named
public class SiteFill {

    private static final Logger LOG = LoggerFactory.getLogger(SiteFill.class);

    private final TransactionTemplate transactions;
    private final Retention retention;
    private final WikiSpaces wiki;
    private final Spaces spaces;
    private final SpaceReading reading;
    private final SpaceCheck check;
    private final FillProgress progress;
    private final Checkpoints checkpoints;

    @Inject
    public SiteFill(TransactionTemplate transactions, Retention retention, WikiSpaces wiki, Spaces spaces,
                    SpaceReading reading, SpaceCheck check, FillProgress progress, Checkpoints checkpoints) {
        this.transactions = transactions;
        this.retention = retention;
        this.wiki = wiki;
        this.spaces = spaces;
        this.reading = reading;
        this.check = check;
        this.progress = progress;
        this.checkpoints = checkpoints;
    }

    /** Returns when all spaces are done, or after {@link #stop}. */
    void run() {
        if (reading.isStopped()) {
            return;
        }
        beginAnewIfNeeded();
        List<WikiSpace> there = transactions.execute(wiki::all);
        there.forEach(spaces::add);
        forgetRemoved(there);
        for (List<SpaceFill> open = open(); !open.isEmpty() && !reading.isStopped(); open = open()) {
            LOG.info("The back-fill of the value matrix reads {} of {} spaces", open.size(), there.size());
            progress.reopened();
            open.stream().map(reading::counted).toList().forEach(reading::read);
        }
        if (open().isEmpty()) {
            progress.finished();
            LOG.info("The back-fill of the value matrix is done");
        }
    }

    /** Asked again after reading, because spaces may be created meanwhile. */
    private List<SpaceFill> open() {
        return spaces.all().stream().filter(fill -> !fill.isDone()).toList();
    }

    /** Undoes {@link #stop}. */
    void allow() {
        reading.allow();
    }

    void stop() {
        reading.stop();
    }

    private void beginAnewIfNeeded() {
        String basis = PageActivity.RULES + " " + transactions.execute(retention::basis);
        if (!basis.equals(checkpoints.value("back-fill.basis"))) {
            spaces.reset();
            progress.startedAnew();
            checkpoints.save("back-fill.basis", basis);
        }
    }

    private void forgetRemoved(List<WikiSpace> there) {
        Set<Long> ids = new HashSet<>(there.stream().map(WikiSpace::id).toList());
        spaces.all().stream().map(fill -> fill.space().id()).filter(id -> !ids.contains(id))
                .forEach(check::forget);
    }
}
