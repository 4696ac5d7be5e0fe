package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.pages.Comment;

/** A comment was changed. */
public class CommentUpdateEvent extends CommentEvent {

    public CommentUpdateEvent(Comment comment) {
        super(comment);
    }
}
