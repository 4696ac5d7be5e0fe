package com.atlassian.confluence.user;

import com.atlassian.user.Group;
import com.atlassian.user.search.page.Pager;
import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;

/** Knows people and their groups. */
@Evidence("Javadoc 9.2.4; bootstrapi 10.2.15, as an imported service")
public interface UserAccessor extends ConfluenceUserResolver, GroupResolver, GroupMembershipAccessor {

    /** Every group of the site. */
    @Evidence("Javadoc 7.19.0")
    @Unconfirmed("Javadoc 10.x of UserAccessor, or javap on Confluence 10.2")
    Pager<Group> getGroups();
}
