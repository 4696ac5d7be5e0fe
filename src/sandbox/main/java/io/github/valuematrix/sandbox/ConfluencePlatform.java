package io.github.valuematrix.sandbox;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import io.github.valuematrix.sandbox.confluence.Confluence;
import io.github.valuematrix.sandbox.confluence.JobSchedule;
import io.github.valuematrix.sandbox.host.AppJob;
import io.github.valuematrix.sandbox.host.Platform;
import java.util.List;
import java.util.Map;
import net.java.ao.RawEntity;

/** Gives the host of apps what it needs of the wiki. */
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
