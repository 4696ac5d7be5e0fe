package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.pages.Comment;

/** A comment was removed. */
public class CommentRemoveEvent extends CommentEvent {

    public CommentRemoveEvent(Comment comment) {
        super(comment);
    }
}
