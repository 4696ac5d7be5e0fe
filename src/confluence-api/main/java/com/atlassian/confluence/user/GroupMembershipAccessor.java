package com.atlassian.confluence.user;

import com.atlassian.user.Group;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;
import java.util.List;

/** Says who is in a group. */
@Evidence("Javadoc 8.8.0; by name 9.2.4")
public interface GroupMembershipAccessor {

    /** The user names of all who are in the group or in one nested in it. */
    @Evidence("Javadoc 8.8.0")
    @Unconfirmed("Javadoc 10.x of GroupMembershipAccessor, or javap on Confluence 10.2")
    default List<String> getMemberNamesAsList(Group group) {
        return Declaration.only();
    }
}
