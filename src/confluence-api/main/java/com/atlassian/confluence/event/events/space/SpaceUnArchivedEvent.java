package com.atlassian.confluence.event.events.space;

import io.github.valuematrix.api.Evidence;

/** An archived space was put into use again. */
@Evidence("Javadoc 6.3.3")
public class SpaceUnArchivedEvent extends SpaceEvent {
}
