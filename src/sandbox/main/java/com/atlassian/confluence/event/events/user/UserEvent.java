package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

/** Something happened to a person's account. */
public abstract class UserEvent {

    private final User user;

    public UserEvent(Object src, User user) {
        this.user = user;
    }

    /** Whose account it is. */
    public User getUser() {
        return user;
    }
}
