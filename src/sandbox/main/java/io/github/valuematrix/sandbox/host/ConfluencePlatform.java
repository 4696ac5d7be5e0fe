package io.github.valuematrix.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import io.github.valuematrix.sandbox.confluence.Confluence;
import io.github.valuematrix.sandbox.confluence.JobSchedule;
import java.util.List;
import java.util.Map;
import net.java.ao.RawEntity;

/** The sandbox's Confluence as the host of an app sees it. */
record ConfluencePlatform(Confluence confluence) implements Platform {

    @Override
    public Map<Class<?>, Object> services() {
        return confluence.services();
    }

    @Override
    public ActiveObjects activeObjects(String namespace, List<Class<? extends RawEntity<?>>> entities,
            List<ActiveObjectsUpgradeTask> tasks) {
        return confluence.activeObjects(namespace, entities, tasks);
    }

    @Override
    public void schedule(AppJob job) {
        confluence.jobs().schedule(new JobSchedule(job.key(), job.name(), job.schedule(), job.perCluster()), job.runner());
    }

    @Override
    public void unschedule(String jobKey) {
        confluence.jobs().unschedule(jobKey);
    }

    @Override
    public boolean readOnlyMode() {
        return confluence.settings().readOnlyMode();
    }
}
