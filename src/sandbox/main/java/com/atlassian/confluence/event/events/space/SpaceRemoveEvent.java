package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** A space was removed with all its content. */
public class SpaceRemoveEvent extends SpaceEvent {

    public SpaceRemoveEvent(Object src, Space space) {
        super(src, space);
    }
}
