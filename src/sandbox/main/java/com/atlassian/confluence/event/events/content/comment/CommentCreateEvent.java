package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.pages.Comment;

/** A comment was made. */
public class CommentCreateEvent extends CommentEvent {

    public CommentCreateEvent(Comment comment) {
        super(comment);
    }
}
