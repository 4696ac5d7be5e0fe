package com.atlassian.confluence.spaces;

import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;

/** Whether a space is in use. */
@Evidence("slack-integration 10.0.1")
public enum SpaceStatus {
    CURRENT,

    @Unconfirmed("Javadoc 10.x of SpaceStatus, or javap on Confluence 10.2")
    ARCHIVED
}
