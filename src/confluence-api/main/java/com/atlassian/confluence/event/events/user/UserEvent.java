package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;

/** Something happened to a person's account. */
@Evidence("Javadoc 5.0; by name 6.5.2")
public abstract class UserEvent {

    public UserEvent(Object src, User user) {
    }

    /** Whose account it is. */
    public User getUser() {
        return Declaration.only();
    }
}
