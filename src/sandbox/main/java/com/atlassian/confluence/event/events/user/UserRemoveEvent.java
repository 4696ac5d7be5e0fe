package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

/** A person was removed. */
public class UserRemoveEvent extends UserEvent {

    public UserRemoveEvent(Object src, User user) {
        super(src, user);
    }
}
