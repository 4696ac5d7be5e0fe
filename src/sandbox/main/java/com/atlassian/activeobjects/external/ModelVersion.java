package com.atlassian.activeobjects.external;

/** The version of the tables. */
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
