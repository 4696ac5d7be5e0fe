package com.atlassian.sal.api.user;

import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;

/**
 * Who is asking, and is it an administrator? The host has a second bean of this type: import it as salUserManager.
 */
@Evidence("slack-integration 10.0.1; likec4 10.2.13; onlyoffice 10.0.3")
public interface UserManager {

    /** Whether the person administers the product. */
    boolean isAdmin(UserKey userKey);

    /** Whether the person is in the group of this name; no if there is none. */
    @Evidence("Javadoc 7.3.2 of ConfluenceUserManager, which implements it")
    @Unconfirmed("Javadoc of UserManager in SAL 7, or javap on Confluence 10.2")
    boolean isUserInGroup(UserKey userKey, String group);
}
