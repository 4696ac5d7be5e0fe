package io.github.valuematrix.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.Descriptor;
import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.Templates;
import io.github.valuematrix.ledger.BackFillProgress.Speed;
import io.github.valuematrix.ledger.BackFillProgress.State;
import io.github.valuematrix.ledger.BackFillProgress;
import io.github.valuematrix.ledger.LastRun.Ending;
import io.github.valuematrix.ledger.LastRun;
import io.github.valuematrix.ledger.LastRuns;
import io.github.valuematrix.ledger.LedgerJob;
import io.github.valuematrix.report.Wording;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.SettingsInput;
import io.github.valuematrix.settings.Today;
import io.github.valuematrix.settings.Zones;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class JobsTemplateTest {

    private static final Instant STARTED = Instant.parse("2026-11-23T08:00:00Z");
    private static final Settings KEEP_ALL = Settings.DEFAULTS;

    @Test
    public void whileItReadsItSaysHowFarHowFastAndHowLong() {
        Document page = rendered(running());

        assertThat(page.select("#vm-health").text()).startsWith("The numbers are not complete yet");
        assertThat(page.select(".vm-state").text()).isEqualTo("Reading the wiki space FS");
        assertThat(page.select(".vm-progress-text").text())
                .isEqualTo("64% 8,240 of 12,900 pages read 14 pages a second, about 6 min left");
        assertThat(page.select("[role=progressbar]").attr("aria-valuenow")).isEqualTo("64");
        assertThat(page.select(".vm-times").text())
                .matches("Started 23 Nov 2026, 09:00; 181 s spent reading the wiki, 40 s writing\\.");
        assertThat(page.select(".vm-buttons > form button, summary").eachText()).containsExactly("Pause", "Cancel");
    }

    @Test
    public void itOffersOnlyWhatMakesSense() {
        assertThat(buttons(State.WAITING)).containsExactly("Pause", "Cancel");
        assertThat(buttons(State.PAUSED)).containsExactly("Resume", "Cancel");
        assertThat(buttons(State.CANCELLED)).containsExactly("Start");
        assertThat(buttons(State.DONE)).containsExactly("Read everything again");
    }

    @Test
    public void whatLosesSomethingAsksFirst() {
        Element cancel = rendered(running()).selectFirst("details");

        assertThat(cancel.hasAttr("open")).isFalse();
        assertThat(cancel.select("form p").text()).contains("the rest of the wiki is not read");
        assertThat(cancel.select("form input[name=ask]").val()).isEqualTo("CANCEL");
    }

    @Test
    public void everyFormSendsTheToken() {
        Document page = rendered(skipped(1));

        assertThat(page.select("form[method=post]")).hasSize(3).hasSameSizeAs(page.select("form"))
                .allSatisfy(form -> assertThat(form.select("input[name=atl_token]")).hasSize(1));
    }

    @Test
    public void doneItCanBeTrustedButForSkippedPages() {
        assertThat(rendered(state(State.DONE)).select("#vm-health").text()).isEqualTo("All numbers can be trusted.");
        assertThat(rendered(state(State.DONE)).select("#vm-skipped")).isEmpty();
        assertThat(rendered(skipped(1)).select("#vm-health").text()).contains("but for one page");
        assertThat(rendered(skipped(120)).select("#vm-health").text()).contains("but for 120 pages");
    }

    @Test
    public void skippedPagesAreLinkedWithTheirReason() {
        Document page = rendered(skipped(120));

        assertThat(page.select("#vm-skipped tbody tr").first().text()).isEqualTo("7 FS <b>no body</b>");
        assertThat(page.select("#vm-skipped a").attr("href")).isEqualTo("/wiki/pages/viewpage.action?pageId=7");
        assertThat(page.select("#vm-skipped").text()).contains("And 118 more.");
    }

    @Test
    public void aProblemStandsAtItsFieldAndWhatWasWrittenStays() {
        Document page = rendered(state(State.DONE), KEEP_ALL, new SettingsInput("fast", "6"), false);

        assertThat(page.select("#vm-rate").val()).isEqualTo("fast");
        assertThat(page.select("#vm-rate").attr("aria-describedby")).contains("vm-rate-problem");
        assertThat(page.select("#vm-rate-problem").text()).isEqualTo("Enter a whole number from 1 to 10,000.");
        assertThat(page.select("#vm-months").val()).isEqualTo("6");
        assertThat(page.select("#vm-months-problem").text()).contains("from 12 to 600");
        assertThat(page.select("[aria-invalid]")).hasSize(2);
        assertThat(page.select(".vm-saved")).isEmpty();
    }

    @Test
    public void afterSavingItSaysSoAndWhatWillBeDeletedWhen() {
        Settings settings = new Settings(5, 200, OptionalInt.of(36));
        Document page = rendered(state(State.DONE), settings, SettingsInput.of(settings), true);

        assertThat(page.select(".vm-saved").text()).isEqualTo("Saved.");
        assertThat(page.select("#vm-rate").val()).isEqualTo("200");
        assertThat(page.select("#vm-months").val()).isEqualTo("36");
        assertThat(page.select("#vm-months-deleted").text())
                .isEqualTo("Each night, activity before 23 Nov 2023 is deleted; the day moves on with the calendar.");
        assertThat(rendered(state(State.DONE)).select("#vm-months-deleted").text()).isEmpty();
    }

    @Test
    public void everyFieldHasItsLabelAndEveryDescriptionIsThere() {
        Document page = rendered(skipped(1));

        assertThat(page.select("input.text")).hasSize(2).allSatisfy(field -> {
            assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1);
            assertThat(field.attr("aria-describedby").split(" "))
                    .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
        });
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("section").eachAttr("aria-labelledby"))
                .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
    }

    @Test
    public void eachJobSaysWhenItRunsAndHowItWent() {
        Document page = jobs(Map.of(
                LedgerJob.DIRTY_PAGES, new LastRun(STARTED, Duration.ofMillis(240), Ending.DONE, List.of(12L, 0L, 0L)),
                LedgerJob.RECONCILIATION, new LastRun(STARTED.minus(Duration.ofDays(1)), Duration.ofSeconds(48),
                        Ending.DONE, List.of(3L))));

        assertThat(page.select("#vm-jobs tbody tr").eachText()).containsExactly(
                "Changed pages Every minute today, 09:00, 0.3 s 12 pages, 0 skipped",
                "Nightly check Daily, 02:00 22 Nov 2026, 09:00, 48 s 3 differences, put right",
                "Delete old activity Daily, 03:00 Never yet", "Reports of the day Every hour, once for each day Never yet");
        assertThat(page.select("#vm-jobs .vm-success")).hasSize(2);
        assertThat(page.select("#vm-jobs a").attr("href"))
                .isEqualTo("/wiki/admin/scheduledjobs/viewscheduledjobs.action");
    }

    @Test
    public void aJobThatNeverRanSaysSo() {
        assertThat(jobs(Map.of()).select("#vm-jobs tbody tr").eachText()).hasSameSizeAs(LedgerJob.values())
                .allSatisfy(row -> assertThat(row).endsWith("Never yet"));
    }

    @Test
    public void whatWasStoppedOrFailedIsNoSuccess() {
        Document page = jobs(Map.of(
                LedgerJob.DIRTY_PAGES, new LastRun(STARTED, Duration.ZERO, Ending.STOPPED, List.of(1L, 1L, 2L)),
                LedgerJob.RECONCILIATION, new LastRun(STARTED, Duration.ZERO, Ending.FAILED, List.of())));

        assertThat(page.select("#vm-jobs .vm-result").eachText()).containsExactly(
                "stopped, goes on with the next run: 1 page, 1 skipped, 2 spaces and people",
                "failed; the log says why");
        assertThat(page.select("#vm-jobs .vm-success")).isEmpty();
    }

    @Test
    public void everyJobOfTheDescriptorIsInTheTable() throws Exception {
        assertThat(new Descriptor().all("job-config").stream().map(job -> job.getAttribute("key")))
                .containsExactlyElementsOf(Stream.of(LedgerJob.values()).map(LedgerJob::key).toList());
    }

    @Test
    public void timeLeftIsNeverFalselyPrecise() {
        assertThat(speed(1L)).endsWith("less than a minute left");
        assertThat(speed(61L)).endsWith("about 2 min left");
        assertThat(speed(7200L)).endsWith("about 2 h left");
        assertThat(speed(100_000L)).endsWith("about 28 h left");
        assertThat(speed(null)).isEqualTo("14 pages a second");
    }

    @Test
    public void withoutARightThereIsNothing() {
        assertThat(rendered((Jobs) null).select(".vm-admin, form")).isEmpty();
    }

    private static List<String> buttons(State state) {
        return rendered(state(state)).select(".vm-buttons > form button, summary").eachText();
    }

    private static String speed(Long secondsLeft) {
        return rendered(progress(State.RUNNING, List.of(), 0,
                new Speed(13.5, secondsLeft, Duration.ZERO, Duration.ZERO))).select(".vm-speed").text();
    }

    /** For the test of the allow-list. */
    public static void renderEveryState() {
        rendered(running());
        jobs(Map.of(LedgerJob.RECONCILIATION, new LastRun(STARTED, Duration.ZERO, Ending.DONE, List.of(1L))));
        rendered(skipped(120), new Settings(5, 50, OptionalInt.of(12)), new SettingsInput("", "1"), true);
    }

    private static BackFillProgress running() {
        return progress(State.RUNNING, List.of(), 0,
                new Speed(13.5, 346L, Duration.ofMillis(180_500), Duration.ofMillis(40_250)));
    }

    private static BackFillProgress state(State state) {
        return progress(state, List.of(), 0, Speed.NONE);
    }

    private static BackFillProgress skipped(long total) {
        BackFillProgress.Skipped first = new BackFillProgress.Skipped(7, "FS", "<b>no body</b>");
        BackFillProgress.Skipped second = new BackFillProgress.Skipped(8, null, "gone");
        return progress(State.DONE, total == 1 ? List.of(first) : List.of(first, second), total, Speed.NONE);
    }

    private static BackFillProgress progress(State state, List<BackFillProgress.Skipped> skipped, long total,
                                             Speed speed) {
        boolean done = state == State.DONE;
        return new BackFillProgress(state, done ? 100 : 64, done ? 12900 : 8240, 12900,
                state == State.RUNNING ? "FS" : null, skipped, total, STARTED, done ? STARTED : null, speed);
    }

    private static Document rendered(BackFillProgress progress) {
        return rendered(progress, KEEP_ALL, SettingsInput.of(KEEP_ALL), false);
    }

    private static Document rendered(BackFillProgress progress, Settings settings, SettingsInput input,
                                     boolean saved) {
        return rendered(progress, settings, input, saved, job -> null);
    }

    private static Document jobs(Map<LedgerJob, LastRun> runs) {
        return rendered(state(State.DONE), KEEP_ALL, SettingsInput.of(KEEP_ALL), false, runs::get);
    }

    private static Document rendered(BackFillProgress progress, Settings settings, SettingsInput input,
                                     boolean saved, Function<LedgerJob, LastRun> runs) {
        LastRuns lastRuns = new LastRuns(null) {
            @Override
            public LastRun of(LedgerJob job) {
                return runs.apply(job);
            }
        };
        Today today = new Today(Zones.of("Europe/Berlin")) {
            @Override
            public LocalDate day() {
                return LocalDate.of(2026, 11, 23);
            }
        };
        Wording wording = new Wording(new EnglishTexts(), () -> Locale.UK, Zones.of("Europe/Berlin"));
        JobsText text = new JobsText(wording, today, new JobTable(lastRuns, wording, today));
        return rendered(text.page(progress, settings, input, saved, "/wiki"));
    }

    private static Document rendered(Jobs jobs) {
        Map<String, Object> context = new HashMap<>(new Templates().createDefaultVelocityContext());
        context.put("action", new Action(jobs));
        return Jsoup.parse(new Templates().getRenderedTemplate("io/github/valuematrix/admin/jobs.vm", context));
    }

    /** What the template sees of the action. */
    public static final class Action {

        private final Jobs jobs;

        Action(Jobs jobs) {
            this.jobs = jobs;
        }

        public Jobs getJobs() {
            return jobs;
        }

        public List<String> getActionErrors() {
            return List.of();
        }
    }
}
