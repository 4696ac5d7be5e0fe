package io.github.valuematrix.ledger;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Every minute, on one node, reads again what was marked.
 */
@Named("dirtyPagesJob")
public class DirtyPagesJob implements JobRunner {

    private final CatchUp catchUp;
    private final LastRuns lastRuns;
    private final FillControl control;

    @Inject
    public DirtyPagesJob(CatchUp catchUp, LastRuns lastRuns, FillControl control) {
        this.catchUp = catchUp;
        this.lastRuns = lastRuns;
        this.control = control;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        BooleanSupplier goesOn = control.goesOn(request);
        List<Long> counts = lastRuns.noting(LedgerJob.DIRTY_PAGES, goesOn, () -> counts(catchUp.run(goesOn)));
        return JobRunnerResponse.success("Acted on " + (counts.get(0) + counts.get(2)) + " marks");
    }

    private static List<Long> counts(CatchUp.Done done) {
        return List.of(done.pages(), done.skipped(), done.others());
    }
}
