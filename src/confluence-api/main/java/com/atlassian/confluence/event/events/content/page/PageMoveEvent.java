package com.atlassian.confluence.event.events.content.page;

import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;

/** A page got another place in the tree, or another space. */
@Evidence("Javadoc 7.4.7")
@Unconfirmed("Javadoc 10.x of PageMoveEvent, or javap on Confluence 10.2")
public class PageMoveEvent extends PageEvent {
}
