package io.github.valuematrix.sandbox.host;

import com.atlassian.scheduler.JobRunner;
import java.util.ArrayList;
import java.util.List;

/** The job-config modules of an app: its beans that run by a schedule. */
final class AppJobs implements AutoCloseable {
    private final Platform platform;
    private final List<AppJob> jobs;
    private final List<AppJob> scheduled = new ArrayList<>();

    AppJobs(Descriptor descriptor, AppBeans beans, Platform platform) {
        this.platform = platform;
        this.jobs = descriptor.modules("job-config").stream().map(module -> read(module, beans)).toList();
    }

    private static AppJob read(DescriptorElement module, AppBeans beans) {
        DescriptorElement job = child(module, "job");
        DescriptorElement schedule = child(module, "schedule");
        String when = schedule.attribute("cron-expression").or(() -> schedule.attribute("repeat-interval"))
                .orElseThrow(() -> new AppException("The schedule of " + module.required("key")
                        + " needs a cron-expression or a repeat-interval."));
        return new AppJob(module.required("key"), module.required("name"), when, job.flag("perClusterJob", false),
                module.child("managed").isPresent(), beans.bean(job.required("key"), JobRunner.class));
    }

    private static DescriptorElement child(DescriptorElement module, String name) {
        return module.child(name).orElseThrow(
                () -> new AppException("The job-config " + module.required("key") + " needs a <" + name + ">."));
    }

    void start() {
        for (AppJob job : jobs) {
            platform.schedule(job);
            scheduled.add(job);
        }
    }

    @Override
    public void close() {
        scheduled.forEach(job -> platform.unschedule(job.key()));
        scheduled.clear();
    }
}
