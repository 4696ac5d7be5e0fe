package com.atlassian.confluence.event.events.space;

import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;

/** An archived space was put into use again. */
@Evidence("Javadoc 6.3.3")
@Unconfirmed("Javadoc 10.x of SpaceUnArchivedEvent, or javap on Confluence 10.2")
public class SpaceUnArchivedEvent extends SpaceEvent {
}
