package io.github.valuematrix.admin;

import io.github.valuematrix.ledger.LastRun.Ending;
import io.github.valuematrix.ledger.LastRun;
import io.github.valuematrix.ledger.LastRuns;
import io.github.valuematrix.ledger.LedgerJob;
import io.github.valuematrix.report.Wording;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Says of each job when it runs and how it went the last time. The texts of a job are found by its key.
 */
@Named
public class JobTable {

    private static final String KEY = "value-matrix.admin.jobs.";
    private static final String JOB = "value-matrix.admin.job.";

    private final LastRuns lastRuns;
    private final Wording wording;
    private final Today today;

    @Inject
    public JobTable(LastRuns lastRuns, Wording wording, Today today) {
        this.lastRuns = lastRuns;
        this.wording = wording;
        this.today = today;
    }

    List<JobRow> rows() {
        return Stream.of(LedgerJob.values()).map(job -> row(JOB + job.key(), lastRuns.of(job))).toList();
    }

    private JobRow row(String job, LastRun last) {
        String name = wording.text(job);
        String when = wording.text(job + ".when");
        return last == null ? new JobRow(name, when, wording.text(KEY + "never"), "", "")
                : new JobRow(name, when, lastRun(last), result(job, last),
                        last.ending() == Ending.DONE ? "success" : "warning");
    }

    private String lastRun(LastRun last) {
        String moment = wording.dayOf(last.started()).equals(today.day())
                ? wording.text(KEY + "today", wording.time(last.started())) : wording.moment(last.started());
        return wording.text(KEY + "last-run", moment, wording.seconds(last.took()));
    }

    private String result(String job, LastRun last) {
        if (last.ending() == Ending.FAILED) {
            return wording.text(KEY + "failed");
        }
        String done = wording.text(job + ".result", last.counts().toArray(Serializable[]::new));
        return last.ending() == Ending.DONE ? done
                : wording.text(KEY + last.ending().name().toLowerCase(Locale.ROOT), done);
    }
}
