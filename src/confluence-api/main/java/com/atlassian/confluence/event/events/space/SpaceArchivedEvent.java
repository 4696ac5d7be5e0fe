package com.atlassian.confluence.event.events.space;

import io.github.valuematrix.api.Evidence;

/** A space was archived. */
@Evidence("Javadoc 6.3.3")
public class SpaceArchivedEvent extends SpaceEvent {
}
