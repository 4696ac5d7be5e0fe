package com.atlassian.confluence.event.events.content.page;

import io.github.valuematrix.api.Evidence;

/** A page was changed. */
@Evidence("slack-integration 10.0.1")
public class PageUpdateEvent extends PageEvent {
}
