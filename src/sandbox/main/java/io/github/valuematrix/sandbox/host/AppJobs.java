package io.github.valuematrix.sandbox.host;

import com.atlassian.scheduler.JobRunner;
import io.github.valuematrix.sandbox.confluence.Confluence;
import io.github.valuematrix.sandbox.confluence.JobSchedule;
import io.github.valuematrix.sandbox.confluence.Jobs;
import java.util.LinkedHashMap;
import java.util.Map;

/** The job-config modules of an app: its beans that run by a schedule. */
final class AppJobs implements AutoCloseable {
    private final Jobs scheduler;
    private final Map<JobSchedule, JobRunner> jobs = new LinkedHashMap<>();
    private AutoCloseable scheduled;

    AppJobs(Descriptor descriptor, AppBeans beans, Confluence confluence) {
        scheduler = confluence.jobs();
        for (DescriptorElement module : descriptor.modules("job-config")) {
            DescriptorElement job = child(module, "job");
            jobs.put(schedule(module, job), beans.bean(job.required("key"), JobRunner.class));
        }
    }

    private static JobSchedule schedule(DescriptorElement module, DescriptorElement job) {
        DescriptorElement schedule = child(module, "schedule");
        String when = schedule.attribute("cron-expression").or(() -> schedule.attribute("repeat-interval"))
                .orElseThrow(() -> new AppException("The schedule of " + module.required("key")
                        + " needs a cron-expression or a repeat-interval."));
        return new JobSchedule(module.required("key"), module.required("name"), when, job.flag("perClusterJob", false));
    }

    private static DescriptorElement child(DescriptorElement module, String name) {
        return module.child(name).orElseThrow(
                () -> new AppException("The job-config " + module.required("key") + " needs a <" + name + ">."));
    }

    void start() {
        scheduled = scheduler.schedule(jobs);
    }

    @Override
    public void close() throws Exception {
        if (scheduled != null) {
            scheduled.close();
        }
    }
}
