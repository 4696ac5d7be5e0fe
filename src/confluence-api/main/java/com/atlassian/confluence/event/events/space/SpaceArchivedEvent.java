package com.atlassian.confluence.event.events.space;

import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;

/** A space was archived. */
@Evidence("Javadoc 6.3.3")
@Unconfirmed("Javadoc 10.x of SpaceArchivedEvent, or javap on Confluence 10.2")
public class SpaceArchivedEvent extends SpaceEvent {
}
