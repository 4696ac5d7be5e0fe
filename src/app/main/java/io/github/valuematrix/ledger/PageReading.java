package io.github.valuematrix.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Brings any number of pages up to date, a batch at a time and no faster than allowed, and notes those that cannot be
 * read.
 */
@Named
public class PageReading {

    /** Pages in one transaction: what was read stays in memory until it ends. */
    private static final int BATCH = 50;

    private final PageRefresh pages;
    private final SkippedPages skipped;
    private final DirtyMarks marks;
    private final Pace pace;

    @Inject
    public PageReading(PageRefresh pages, SkippedPages skipped, DirtyMarks marks, Pace pace) {
        this.pages = pages;
        this.skipped = skipped;
        this.marks = marks;
        this.pace = pace;
    }

    /** Something that can be done for a few pages, and tells how many it found. */
    interface Step {
        long of(List<Long> pages);
    }

    /** The sum of what was found, a batch at a time, as long as it goes on. */
    long inBatches(long[] ids, BooleanSupplier goesOn, Step step) {
        long sum = 0;
        for (int at = 0; at < ids.length; at += BATCH) {
            List<Long> batch = Arrays.stream(ids, at, Math.min(ids.length, at + BATCH)).boxed().toList();
            pace.hold(batch.size(), goesOn);
            if (!goesOn.getAsBoolean()) {
                return sum;
            }
            sum += step.of(batch);
        }
        return sum;
    }

    /**
     * Reads these pages.
     *
     * @return how many were not in the ledger as they are, although no mark says so: a mark is made before the change
     *         can be seen
     */
    long differences(List<Long> ids) {
        Refreshed refreshed = pages.refresh(ids);
        refreshed.failures().forEach((id, failure) -> skipped.add(id, 0, failure));
        Set<Long> changed = new HashSet<>(refreshed.changed());
        changed.removeAll(marks.among(changed));
        return changed.size();
    }
}
