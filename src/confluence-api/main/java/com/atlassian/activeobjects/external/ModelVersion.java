package com.atlassian.activeobjects.external;

import io.github.valuematrix.api.Evidence;

/** The number that counts the upgrades of a plugin's tables. */
@Evidence("Active Objects 2.0.1 Javadoc; returned in Jira Software 11.1.0 Javadoc")
public final class ModelVersion implements Comparable<ModelVersion> {

    private final int number;

    private ModelVersion(int number) {
        this.number = number;
    }

    /** The version with this number; null stands for tables that no upgrade has touched. */
    public static ModelVersion valueOf(String number) {
        return new ModelVersion(number == null ? 0 : Integer.parseInt(number));
    }

    @Override
    public int compareTo(ModelVersion other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return String.valueOf(number);
    }
}
