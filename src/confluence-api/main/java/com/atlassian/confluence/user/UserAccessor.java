package com.atlassian.confluence.user;

import io.github.valuematrix.api.Evidence;
import java.util.List;

/** Knows people and their groups. */
@Evidence("Javadoc 9.2.4")
public interface UserAccessor extends ConfluenceUserResolver {

    /** The names of the groups that the person is in. */
    @Evidence("slack-integration 10.0.1")
    List<String> getGroupNamesForUserName(String userName);
}
