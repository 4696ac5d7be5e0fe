package com.atlassian.activeobjects.external;

import io.github.valuematrix.api.Evidence;

/** The version of the tables. */
@Evidence("Facade Javadoc 2.0.1; slack-integration 10.0.1")
public final class ModelVersion {

    private final String version;

    private ModelVersion(String version) {
        this.version = version;
    }

    /** The version with this number. */
    public static ModelVersion valueOf(String version) {
        return new ModelVersion(version);
    }

    @Override
    public String toString() {
        return version;
    }
}
