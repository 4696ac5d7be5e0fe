package io.github.valuematrix.ledger;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.github.valuematrix.ledger.DirtyMarks.Mark;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every minute, on one node, reads again what was marked.
 */
@Named("dirtyPagesJob")
public class DirtyPagesJob implements JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DirtyPagesJob.class);

    private final DirtyMarks marks;
    private final PageRefresh pages;
    private final SkippedPages skipped;
    private final SpaceCheck spaces;
    private final PersonErasure people;

    @Inject
    public DirtyPagesJob(DirtyMarks marks, PageRefresh pages, SkippedPages skipped, SpaceCheck spaces,
                         PersonErasure people) {
        this.marks = marks;
        this.pages = pages;
        this.skipped = skipped;
        this.spaces = spaces;
        this.people = people;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        int done = 0;
        for (List<Mark> due = marks.due(); !due.isEmpty(); due = marks.due()) {
            refreshPages(due.stream().filter(Mark::isOfPage).toList());
            due.stream().filter(mark -> !mark.isOfPage()).forEach(this::refresh);
            done += due.size();
        }
        return JobRunnerResponse.success("Acted on " + done + " marks");
    }

    private void refreshPages(List<Mark> due) {
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
    }

    private void refresh(Mark mark) {
        try {
            if (mark.isOfSpace()) {
                spaces.refresh(mark.spaceId());
            } else {
                people.erase(mark.userKey());
            }
            marks.settle(mark);
        } catch (RuntimeException e) {
            LOG.warn("Mark {} could not be acted on; it is tried again in ten minutes", mark.id(), e);
            marks.failed(mark);
        }
    }
}
