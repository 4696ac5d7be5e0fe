package io.github.valuematrix.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Has the skipped pages read once more, with the pages that have changed.
 */
@Named
public class Retry {

    private final SkippedPages skipped;
    private final DirtyMarks marks;

    @Inject
    public Retry(SkippedPages skipped, DirtyMarks marks) {
        this.skipped = skipped;
        this.marks = marks;
    }

    /** Returns how many pages it marked; they are read within the minute. */
    public int markSkipped() {
        List<Long> ids = skipped.ids();
        ids.forEach(marks::markPage);
        return ids.size();
    }
}
