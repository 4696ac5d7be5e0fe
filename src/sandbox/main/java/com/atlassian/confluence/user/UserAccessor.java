package com.atlassian.confluence.user;

import java.util.List;

/** Knows people and their groups. */
public interface UserAccessor extends ConfluenceUserResolver {

    /** The names of the groups that the person is in. */
    List<String> getGroupNamesForUserName(String userName);
}
