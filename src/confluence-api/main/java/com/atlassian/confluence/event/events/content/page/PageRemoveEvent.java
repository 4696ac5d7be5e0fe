package com.atlassian.confluence.event.events.content.page;

import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;

/** A page was removed for good. */
@Evidence("App on Confluence 7.1")
@Unconfirmed("Javadoc 10.x of PageRemoveEvent, or javap on Confluence 10.2")
public class PageRemoveEvent extends PageEvent {
}
