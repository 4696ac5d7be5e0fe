package com.atlassian.confluence.event.events.content.page;

import io.github.valuematrix.api.Evidence;

/** A page got another place in the tree, or another space. */
@Evidence("Javadoc 7.4.7")
public class PageMoveEvent extends PageEvent {
}
