package com.atlassian.sal.api.user;

/** What any product tells of a person. */
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
