package com.atlassian.sal.api.user;

import io.github.valuematrix.api.Evidence;

/** What any product tells of a person. */
@Evidence("slack-integration 10.0.1")
public interface UserProfile {

    /** The key. */
    UserKey getUserKey();

    /** The log-in name. */
    String getUsername();

    /** The name that people read. */
    String getFullName();

    /** The mail address; may be empty. */
    String getEmail();
}
