package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** A space was put into the archive. */
public class SpaceArchivedEvent extends SpaceEvent {

    public SpaceArchivedEvent(Object src, Space space) {
        super(src, space);
    }
}
