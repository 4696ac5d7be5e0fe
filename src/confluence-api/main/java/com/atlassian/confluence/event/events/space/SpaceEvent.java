package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;

/** Something happened to a space. */
@Evidence("Javadoc 5.4.1; SpaceRemoveEvent: slack-integration 10.0.1")
public abstract class SpaceEvent {

    /** The space. */
    public Space getSpace() {
        return Declaration.only();
    }
}
