package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import io.github.valuematrix.api.Evidence;
import java.util.List;

/** Finds people; null if there is none. */
@Evidence("Javadoc 10.1.2")
public interface ConfluenceUserResolver {

    /** The person with this user name. */
    @Evidence("Javadoc 10.1.2")
    ConfluenceUser getUserByName(String name);

    /** The people with these keys, in one question; who is not there is left out. */
    @Evidence("Javadoc 10.1.2")
    List<ConfluenceUser> getUsersByUserKeys(List<UserKey> userKeys);
}
