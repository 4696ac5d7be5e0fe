package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** Something happened to a space. */
public abstract class SpaceEvent {

    private final Space space;

    public SpaceEvent(Object src, Space space) {
        this.space = space;
    }

    /** The space. */
    public Space getSpace() {
        return space;
    }
}
