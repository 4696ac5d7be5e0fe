package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** A space was given other details. */
public class SpaceUpdateEvent extends SpaceEvent {

    public SpaceUpdateEvent(Object src, Space space) {
        super(src, space);
    }
}
