package com.atlassian.confluence.event.events.content.page;

import io.github.valuematrix.api.Evidence;

/** A page was made. */
@Evidence("slack-integration 10.0.1")
public class PageCreateEvent extends PageEvent {
}
