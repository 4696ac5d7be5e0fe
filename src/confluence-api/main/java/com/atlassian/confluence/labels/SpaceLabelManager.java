package com.atlassian.confluence.labels;

import io.github.valuematrix.api.Evidence;
import java.util.List;

/** Knows the labels of spaces. */
@Evidence("Javadoc 10.1.2")
public interface SpaceLabelManager {

    /** The categories of the space, which are labels of the namespace team. */
    @Evidence("Javadoc 10.1.2; its type Javadoc 8.2.2")
    @SuppressWarnings("rawtypes")
    List getTeamLabelsOnSpace(String spaceKey);
}
