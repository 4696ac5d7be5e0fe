package com.atlassian.confluence.spaces;

import io.github.valuematrix.api.Evidence;

/** Whether a space is in use. */
@Evidence("Javadoc 9.1.2")
public enum SpaceStatus {

    /** In use. */
    @Evidence("slack-integration 10.0.1")
    CURRENT
}
