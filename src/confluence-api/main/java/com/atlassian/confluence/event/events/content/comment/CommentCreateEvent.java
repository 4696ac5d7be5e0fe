package com.atlassian.confluence.event.events.content.comment;

import io.github.valuematrix.api.Evidence;

/** A comment was made. */
@Evidence("slack-integration 10.0.1")
public class CommentCreateEvent extends CommentEvent {
}
