package com.atlassian.confluence.user;

import com.atlassian.user.Group;
import com.atlassian.user.search.page.Pager;
import java.util.ArrayList;
import java.util.List;

/** Says who is in a group. */
public interface GroupMembershipAccessor {

    /** The user names of all who are in the group; none if there is no such group. */
    Pager<String> getMemberNames(Group group);

    /** The same as a list. */
    default List<String> getMemberNamesAsList(Group group) {
        List<String> names = new ArrayList<>();
        getMemberNames(group).forEach(names::add);
        return names;
    }
}
