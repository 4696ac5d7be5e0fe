package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.confluence.JobRun;
import io.github.valuematrix.sandbox.confluence.JobSchedule;
import io.github.valuematrix.sandbox.confluence.Jobs;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The administration: the app that is installed, and the jobs that run, for site administrators. */
final class Administration {
    private static final int SECONDS_TO_WAIT = 20;

    private final Site site;
    private final Addresses addresses;
    private final Sidebars sidebars;
    private final Times times;
    private final Layout layout;

    Administration(Site site, Addresses addresses, Sidebars sidebars, Times times, Layout layout) {
        this.site = site;
        this.addresses = addresses;
        this.sidebars = sidebars;
        this.times = times;
        this.layout = layout;
    }

    /** A job as the page shows it. */
    public record Entry(String key, String name, String when, String lastRun, String took, String outcome) {
    }

    Answer console(Call call) {
        requireAdministrator(call);
        String body = layout.part("console", call.request(), Map.of("jobs", jobs(),
                "app", site.app().map(app -> app.name() + " " + app.version()).orElse(""),
                "macros", site.app().map(app -> app.macros().size()).orElse(0),
                "zone", site.confluence().settings().zone().getId(), "readOnly", site.isReadOnly()));
        return Answer.page(page("overview", "Health and jobs", body, Frame.of("", "", ""), call.request()));
    }

    private List<Entry> jobs() {
        Jobs jobs = site.confluence().jobs();
        return jobs.list().stream().map(job -> entry(job, jobs.lastRun(job.key()))).toList();
    }

    private Entry entry(JobSchedule job, Optional<JobRun> last) {
        return new Entry(job.key(), job.name(), when(job.cronOrIntervalMs()),
                last.map(run -> times.moment(run.started())).orElse("Not yet"),
                last.map(run -> Duration.between(run.started(), run.ended()).toMillis() / 1000.0 + " s").orElse(""),
                last.map(JobRun::outcome).map(text -> text == null ? "" : text).orElse(""));
    }

    private static String when(String schedule) {
        if (!schedule.matches("\\d+")) {
            return "Cron " + schedule;
        }
        long seconds = Long.parseLong(schedule) / 1000;
        return seconds == 60 ? "Every minute"
                : seconds % 60 == 0 ? "Every " + seconds / 60 + " minutes" : "Every " + seconds + " seconds";
    }

    /** Runs the job as the scheduler does, on a thread without a session; one that takes long goes on by itself. */
    Answer runNow(Call call) throws Exception {
        requireAdministrator(call);
        String key = call.parameter("job");
        Jobs jobs = site.confluence().jobs();
        if (jobs.list().stream().noneMatch(job -> job.key().equals(key))) {
            throw Refusal.notFound();
        }
        CompletableFuture.runAsync(() -> jobs.runNow(key))
                .completeOnTimeout(null, SECONDS_TO_WAIT, TimeUnit.SECONDS).get();
        return Answer.redirect(addresses.of("/admin/console.action"));
    }

    void requireAdministrator(Call call) {
        if (!site.rights().isSiteAdmin(call.knownPerson())) {
            throw Refusal.notPermitted();
        }
    }

    /** A page of the administration; its own resources are those of the frame given. */
    String page(String selection, String title, String contentHtml, Frame own, HttpServletRequest request) {
        String body = layout.part("administration", request, Map.of("title", title, "contentHtml", contentHtml,
                "titled", contentHtml.contains("<h1")));
        Frame frame = Frame.of(title, "administration", body).withHead(own.headHtml()).with(own.resources())
                .beside(sidebars.ofAdministration(selection));
        return layout.document(frame, request);
    }
}
