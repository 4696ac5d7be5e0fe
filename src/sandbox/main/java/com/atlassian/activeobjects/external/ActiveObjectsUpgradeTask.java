package com.atlassian.activeobjects.external;

/** Brings the tables to a newer version. */
public interface ActiveObjectsUpgradeTask {

    /** The version that the tables have afterwards. */
    ModelVersion getModelVersion();

    /** Does the work; the entities it touches must be migrated first. */
    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
