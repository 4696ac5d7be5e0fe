package com.atlassian.user;

import io.github.valuematrix.api.Evidence;

/** People who are named together. */
@Evidence("Javadoc 8.9.0, of GroupResolver; MarkdownMacro 10.0.2")
public interface Group extends Entity {
}
