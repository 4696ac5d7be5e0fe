package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import io.github.valuematrix.api.Evidence;

/** A person as Confluence knows one. */
@Evidence("latest Javadoc; slack-integration 10.0.1")
public interface ConfluenceUser extends User {

    /** The key, which stays when the person is renamed. */
    UserKey getKey();
}
