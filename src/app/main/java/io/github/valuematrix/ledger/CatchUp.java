package io.github.valuematrix.ledger;

import io.github.valuematrix.ledger.DirtyMarks.Mark;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Acts on what was marked. Where it is stopped, the marks that it has not come to stay.
 */
@Named
public class CatchUp {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

    private final DirtyMarks marks;
    private final PageRefresh pages;
    private final SkippedPages skipped;
    private final SpaceCheck spaces;
    private final PersonErasure people;

    @Inject
    public CatchUp(DirtyMarks marks, PageRefresh pages, SkippedPages skipped, SpaceCheck spaces,
                   PersonErasure people) {
        this.marks = marks;
        this.pages = pages;
        this.skipped = skipped;
        this.spaces = spaces;
        this.people = people;
    }

    /**
     * What was done with marks.
     *
     * @param pages   that were read or skipped
     * @param skipped that could not be read
     * @param others  spaces and people
     */
    record Done(long pages, long skipped, long others) {

        private Done plus(Done more) {
            return new Done(pages + more.pages, skipped + more.skipped, others + more.others);
        }
    }

    Done run(BooleanSupplier goesOn) {
        Done done = new Done(0, 0, 0);
        for (List<Mark> due = marks.due(); !due.isEmpty() && goesOn.getAsBoolean(); due = marks.due()) {
            List<Mark> ofPages = due.stream().filter(Mark::isOfPage).toList();
            List<Mark> others = due.stream().filter(mark -> !mark.isOfPage()).toList();
            done = done.plus(new Done(ofPages.size(), refreshPages(ofPages), refresh(others, goesOn)));
        }
        return done;
    }

    /** Returns how many could not be read. */
    private long refreshPages(List<Mark> due) {
        Map<Long, RuntimeException> failures = pages.refresh(due.stream().map(Mark::contentId).toList()).failures();
        for (Mark mark : due) {
            RuntimeException failure = failures.get(mark.contentId());
            if (failure == null) {
                marks.settle(mark);
            } else {
                skipped.add(mark.contentId(), 0, failure);
                marks.failed(mark);
            }
        }
        return failures.size();
    }

    /** Returns how many it came to. */
    private long refresh(List<Mark> due, BooleanSupplier goesOn) {
        long done = 0;
        for (Mark mark : due) {
            if (goesOn.getAsBoolean()) {
                refresh(mark, goesOn);
                done++;
            }
        }
        return done;
    }

    private void refresh(Mark mark, BooleanSupplier goesOn) {
        try {
            if (mark.isOfSpace()) {
                spaces.refresh(mark.spaceId(), goesOn);
            } else {
                people.erase(mark.userKey());
            }
            if (goesOn.getAsBoolean()) {
                marks.settle(mark);
            }
        } catch (RuntimeException e) {
            LOG.warn("Mark {} could not be acted on; it is tried again in ten minutes", mark.id(), e);
            marks.failed(mark);
        }
    }
}
