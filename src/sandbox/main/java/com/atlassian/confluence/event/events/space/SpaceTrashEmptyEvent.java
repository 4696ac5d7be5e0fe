package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** All that was in the trash of a space was removed for good. */
public class SpaceTrashEmptyEvent extends SpaceEvent {

    public SpaceTrashEmptyEvent(Object src, Space space) {
        super(src, space);
    }
}
