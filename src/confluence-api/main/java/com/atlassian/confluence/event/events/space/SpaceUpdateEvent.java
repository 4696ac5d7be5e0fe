package com.atlassian.confluence.event.events.space;

import io.github.valuematrix.api.Evidence;

/** A space was renamed or described anew. */
@Evidence("Javadoc 6.3.3")
public class SpaceUpdateEvent extends SpaceEvent {
}
