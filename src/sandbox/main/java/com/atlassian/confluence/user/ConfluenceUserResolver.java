package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;

/** Finds people; null if there is none. */
public interface ConfluenceUserResolver {

    /** The person with this log-in name. */
    ConfluenceUser getUserByName(String name);

    /** The person with this key, if still there. */
    ConfluenceUser getExistingUserByKey(UserKey key);

    /** The people with these keys, in one question. */
    List<ConfluenceUser> getUsersByUserKeys(List<UserKey> keys);
}
