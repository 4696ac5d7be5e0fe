package com.atlassian.confluence.event.events.space;

import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;

/** A space was made. */
@Evidence("Javadoc 6.3.3")
@Unconfirmed("Javadoc 10.x of SpaceCreateEvent, or javap on Confluence 10.2")
public class SpaceCreateEvent extends SpaceEvent {
}
