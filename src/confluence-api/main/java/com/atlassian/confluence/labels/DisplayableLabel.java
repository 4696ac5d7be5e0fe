package com.atlassian.confluence.labels;

import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;

/** A label that can be shown. */
@Evidence("Javadoc 7.19.14")
@Unconfirmed("Javadoc 10.x of DisplayableLabel, or javap on Confluence 10.2")
public interface DisplayableLabel {

    /** The name without its namespace. */
    String getName();
}
