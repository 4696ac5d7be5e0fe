package com.atlassian.sal.api.user;

import io.github.valuematrix.api.Evidence;

/**
 * Who is asking, and is it an administrator? The host has a second bean of this type: import it as salUserManager.
 */
@Evidence("slack-integration 10.0.1; likec4 10.2.13; onlyoffice 10.0.3")
public interface UserManager {

    /** Whether the person administers the product. */
    boolean isAdmin(UserKey userKey);
}
