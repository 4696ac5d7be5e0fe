package io.github.valuematrix.ledger;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.github.valuematrix.activity.WikiSpace;
import io.github.valuematrix.activity.WikiSpaces;
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
    private final TransactionTemplate transactions;
    private final WikiSpaces wiki;
    private final SpaceReading reading;

    @Inject
    public DirtyPagesJob(DirtyMarks marks, PageRefresh pages, SkippedPages skipped, TransactionTemplate transactions,
                         WikiSpaces wiki, SpaceReading reading) {
        this.marks = marks;
        this.pages = pages;
        this.skipped = skipped;
        this.transactions = transactions;
        this.wiki = wiki;
        this.reading = reading;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        int done = 0;
        for (List<Mark> due = marks.due(); !due.isEmpty(); due = marks.due()) {
            refreshPages(due.stream().filter(Mark::isOfPage).toList());
            due.stream().filter(Mark::isOfSpace).forEach(this::refreshSpace);
            due.stream().filter(Mark::isOfPerson).forEach(this::erasePerson);
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

    private void refreshSpace(Mark mark) {
        try {
            refreshSpace(mark.spaceId());
            marks.settle(mark);
        } catch (RuntimeException e) {
            LOG.warn("Space {} could not be read; it is tried again in ten minutes", mark.spaceId(), e);
            marks.failed(mark);
        }
    }

    private void erasePerson(Mark mark) {
        marks.settle(mark);
    }

    private void refreshSpace(long id) {
        WikiSpace there = transactions.execute(() -> wiki.all().stream()
                .filter(space -> space.id() == id).findFirst().orElse(null));
        if (there == null) {
            reading.forget(id);
        } else {
            reading.read(there);
        }
    }
}
