package com.atlassian.confluence.event.events.content.comment;

import io.github.valuematrix.api.Evidence;

/** A comment was changed. */
@Evidence("App on Confluence 6.14")
public class CommentUpdateEvent extends CommentEvent {
}
