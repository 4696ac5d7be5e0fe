package com.atlassian.confluence.user;

import com.atlassian.user.Group;
import com.atlassian.user.search.page.Pager;
import java.util.List;

/** Knows people and their groups. */
public interface UserAccessor extends ConfluenceUserResolver, GroupResolver, GroupMembershipAccessor {

    /** Every group of the site. */
    Pager<Group> getGroups();

    /** The names of the groups that the person is in. */
    List<String> getGroupNamesForUserName(String userName);
}
