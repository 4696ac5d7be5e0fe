package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;

/** Something happened to a space. */
@Evidence("Javadoc 6.3.3")
public abstract class SpaceEvent {

    /** The space. */
    @Evidence("Javadoc 5.4.1")
    public Space getSpace() {
        return Declaration.only();
    }
}
