package com.atlassian.confluence.event.events.content.page;

import io.github.valuematrix.api.Evidence;

/** A page was put into the trash. */
@Evidence("App on Confluence 7.1")
public class PageTrashedEvent extends PageEvent {
}
