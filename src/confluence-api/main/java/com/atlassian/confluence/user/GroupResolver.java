package com.atlassian.confluence.user;

import com.atlassian.user.Group;
import io.github.valuematrix.api.Evidence;

/** Finds groups. */
@Evidence("Javadoc 8.9.0; by name 9.2.4")
public interface GroupResolver {

    /** The group with this name; null if there is none. */
    @Evidence("Javadoc 8.9.0; MarkdownMacro 10.0.2")
    Group getGroup(String name);
}
