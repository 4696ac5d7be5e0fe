package com.atlassian.confluence.event.events.content.page;

import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;

/** A page was put into the trash. */
@Evidence("App on Confluence 7.1")
@Unconfirmed("Javadoc 10.x of PageTrashedEvent, or javap on Confluence 10.2")
public class PageTrashedEvent extends PageEvent {
}
