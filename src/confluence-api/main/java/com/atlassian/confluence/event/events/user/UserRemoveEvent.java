package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;
import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;

/** A person was removed; not told of those who vanish from a directory that is synchronised. */
@Evidence("Javadoc 5.4.4; by name 6.5.2")
@Unconfirmed("Javadoc 10.x of UserRemoveEvent, or javap on Confluence 10.2")
public class UserRemoveEvent extends UserEvent {

    public UserRemoveEvent(Object src, User user) {
        super(src, user);
    }
}
