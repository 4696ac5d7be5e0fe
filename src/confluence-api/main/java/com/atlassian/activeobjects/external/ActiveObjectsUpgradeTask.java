package com.atlassian.activeobjects.external;

import io.github.valuematrix.api.Evidence;

/** Brings the tables to a newer version. */
@Evidence("slack-integration 10.0.1")
public interface ActiveObjectsUpgradeTask {

    /** The version that the tables have afterwards. */
    ModelVersion getModelVersion();

    /** Does the work; the entities it touches must be migrated first. */
    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
