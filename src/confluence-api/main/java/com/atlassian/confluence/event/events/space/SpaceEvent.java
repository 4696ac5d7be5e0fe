package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;

/** Something happened to a space. */
@Evidence("Javadoc 9.4.0, tree of com.atlassian.confluence.content.event")
public abstract class SpaceEvent {

    @Evidence("Javadoc 5.0")
    public SpaceEvent(Object src, Space space) {
    }

    /** The space. */
    @Evidence("Javadoc 5.4.1; called on SpaceRemoveEvent: slack-integration 10.0.1")
    public Space getSpace() {
        return Declaration.only();
    }
}
