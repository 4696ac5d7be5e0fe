package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** A space was taken out of the archive. */
public class SpaceUnArchivedEvent extends SpaceEvent {

    public SpaceUnArchivedEvent(Object src, Space space) {
        super(src, space);
    }
}
