package com.atlassian.confluence.event.events.content.page;

import io.github.valuematrix.api.Evidence;

/** A page was removed for good. */
@Evidence("App on Confluence 7.1")
public class PageRemoveEvent extends PageEvent {
}
