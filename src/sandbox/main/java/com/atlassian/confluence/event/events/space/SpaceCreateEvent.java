package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** A space was made. */
public class SpaceCreateEvent extends SpaceEvent {

    public SpaceCreateEvent(Object src, Space space) {
        super(src, space);
    }
}
