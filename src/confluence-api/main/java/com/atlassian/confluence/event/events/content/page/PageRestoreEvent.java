package com.atlassian.confluence.event.events.content.page;

import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;

/** A page was taken out of the trash. */
@Evidence("App on Confluence 7.1")
@Unconfirmed("Javadoc 10.x of PageRestoreEvent, or javap on Confluence 10.2")
public class PageRestoreEvent extends PageEvent {
}
