package com.atlassian.activeobjects.external;

import io.github.valuematrix.api.Evidence;

/** The version of the tables. */
@Evidence("slack-integration 10.0.1")
public interface ModelVersion extends Comparable<ModelVersion> {
}
