package io.github.valuematrix.privacy;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.github.valuematrix.ledger.FillControl;
import io.github.valuematrix.ledger.LastRuns;
import io.github.valuematrix.ledger.LedgerJob;
import io.github.valuematrix.ledger.NightlyReports;
import io.github.valuematrix.ledger.Roster;
import io.github.valuematrix.scope.Expectations;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every hour, on one node, makes the reports of the day that are missing: those of all spaces as soon as a day begins in
 * the time zone of the site, which need not be that of the server, and after a change of the settings.
 */
@Named("nightlyReportsJob")
public class NightlyReportsJob implements JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyReportsJob.class);

    private final NightlyMaker reports;
    private final Roster roster;
    private final Expectations expectations;
    private final Today today;
    private final FillControl control;
    private final LastRuns lastRuns;

    @Inject
    public NightlyReportsJob(NightlyMaker reports, Roster roster, Expectations expectations, Today today,
                             FillControl control, LastRuns lastRuns) {
        this.reports = reports;
        this.roster = roster;
        this.expectations = expectations;
        this.today = today;
        this.control = control;
        this.lastRuns = lastRuns;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        if (!reports.isReady()) {
            return JobRunnerResponse.success("Made no reports: the wiki has not been read to its end");
        }
        BooleanSupplier goesOn = control.goesOn(request);
        List<Long> made = lastRuns.noting(LedgerJob.NIGHTLY_REPORTS, goesOn, () -> List.of(make(goesOn)));
        return JobRunnerResponse.success("Made the reports of " + made.get(0) + " spaces");
    }

    private long make(BooleanSupplier goesOn) {
        LocalDate day = today.day();
        Set<Long> present = reports.made(day);
        SortedMap<Long, String> missing = new TreeMap<>(roster.spaceKeys());
        missing.keySet().removeAll(present);
        if (missing.isEmpty()) {
            return 0;
        }
        NightlyMaker.Bases bases = reports.findBases(day);
        if (!present.contains(NightlyReports.SITE) && goesOn.getAsBoolean()) {
            make("that of the site", () -> reports.makeSite(day));
        }
        long made = missing.entrySet().stream().filter(space -> goesOn.getAsBoolean()
                && make("that of the space " + space.getValue(), () -> reports.make(space.getKey(), space.getValue(),
                        day, expectations.of(space.getValue()), bases))).count();
        if (goesOn.getAsBoolean()) {
            reports.forgetOtherDays(day);
        }
        return made;
    }

    /** One space that cannot be reported keeps no other from being so. */
    private static boolean make(String what, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Of the reports of this night, {} could not be made", what, e);
            return false;
        }
    }
}
