package io.github.valuematrix.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.util.List;
import java.util.Map;
import net.java.ao.RawEntity;

/** What the host needs of the wiki to run an app. */
public interface Platform {
    /** The services that apps may import, by their interfaces. */
    Map<Class<?>, Object> services();

    /** The app's tables, migrated; the namespace gives them their prefix. */
    ActiveObjects activeObjects(String namespace, List<Class<? extends RawEntity<?>>> entities,
            List<ActiveObjectsUpgradeTask> tasks);

    /** Runs the job by its schedule from now on. */
    void schedule(AppJob job);

    /** Ends the job; one that is running is let finish. */
    void unschedule(String jobKey);

    /** Whether people may only read. */
    boolean readOnlyMode();
}
