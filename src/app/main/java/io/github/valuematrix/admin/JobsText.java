package io.github.valuematrix.admin;

import io.github.valuematrix.ledger.BackFillProgress;
import io.github.valuematrix.report.Wording;
import io.github.valuematrix.settings.Problem;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.SettingsInput;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Says the page for administrators in their language.
 */
@Named
public class JobsText {

    private static final String KEY = "value-matrix.admin.";
    private static final String PAGE = "/pages/viewpage.action?pageId=";
    private static final String SCHEDULED = "/admin/scheduledjobs/viewscheduledjobs.action";
    private static final String REST = "/rest/value-matrix/1.0/back-fill";

    private final Wording wording;
    private final Today today;
    private final JobTable jobs;

    @Inject
    public JobsText(Wording wording, Today today, JobTable jobs) {
        this.wording = wording;
        this.today = today;
        this.jobs = jobs;
    }

    /**
     * @param input what somebody wrote; as it is set if nobody did
     * @param saved whether that was just saved
     */
    Jobs page(BackFillProgress progress, Settings settings, SettingsInput input, boolean saved, String contextPath) {
        FillText text = new FillText(wording, progress);
        return new Jobs(text.health(), text.fill(), skipped(progress, contextPath), jobs.rows(),
                contextPath + SCHEDULED, form(settings, input, saved), contextPath + REST);
    }

    private Skipped skipped(BackFillProgress progress, String contextPath) {
        if (progress.skippedTotal() == 0) {
            return null;
        }
        long more = progress.skippedTotal() - progress.skipped().size();
        return new Skipped(progress.skipped().stream().map(one -> page(one, contextPath)).toList(),
                more > 0 ? wording.text(KEY + "skipped.more", wording.number(more)) : "");
    }

    private static SkippedPage page(BackFillProgress.Skipped one, String contextPath) {
        return new SkippedPage(String.valueOf(one.contentId()), contextPath + PAGE + one.contentId(),
                one.spaceKey() == null ? "" : one.spaceKey(), one.reason());
    }

    private Form form(Settings settings, SettingsInput input, boolean saved) {
        return new Form(saved ? wording.text(KEY + "saved") : "", input.pagesPerSecond(),
                problem(input, SettingsInput.PAGES_PER_SECOND), input.monthsKept(),
                problem(input, SettingsInput.MONTHS_KEPT), deleted(settings));
    }

    private String problem(SettingsInput input, String setting) {
        Problem problem = input.problems().get(setting);
        return problem == null ? "" : ProblemText.of(wording, problem);
    }

    private String deleted(Settings settings) {
        return settings.monthsKept().isEmpty() ? "" : wording.text(KEY + "months.deleted",
                wording.day(today.day().minusMonths(settings.monthsKept().getAsInt())));
    }
}
