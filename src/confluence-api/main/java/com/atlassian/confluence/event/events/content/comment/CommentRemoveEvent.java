package com.atlassian.confluence.event.events.content.comment;

import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;

/** A comment was removed. */
@Evidence("App on Confluence 6.14")
@Unconfirmed("Javadoc 10.x of CommentRemoveEvent, or javap on Confluence 10.2")
public class CommentRemoveEvent extends CommentEvent {
}
