package com.atlassian.confluence.event.events.space;

import io.github.valuematrix.api.Evidence;

/** A space was made. */
@Evidence("Javadoc 6.3.3")
public class SpaceCreateEvent extends SpaceEvent {
}
