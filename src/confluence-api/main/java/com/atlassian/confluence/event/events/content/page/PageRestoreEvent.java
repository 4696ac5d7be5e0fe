package com.atlassian.confluence.event.events.content.page;

import io.github.valuematrix.api.Evidence;

/** A page was taken out of the trash. */
@Evidence("App on Confluence 7.1")
public class PageRestoreEvent extends PageEvent {
}
