package com.atlassian.activeobjects.external;

import io.github.valuematrix.api.Evidence;

/** Brings the tables of a plugin to a newer version, before they are made to fit the entities. */
@Evidence("Active Objects 2.0.1 Javadoc; implemented in Jira Software 11.1.0 Javadoc")
public interface ActiveObjectsUpgradeTask {

    /** The version that the tables have afterwards. */
    ModelVersion getModelVersion();

    /** Does the work; a failure ends the upgrade, which begins with this task the next time. */
    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
