package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Comment;

/** Something happened to a comment. */
public abstract class CommentEvent extends ContentEvent {

    private final Comment comment;

    protected CommentEvent(Comment comment) {
        this.comment = comment;
    }

    /** The comment. */
    public Comment getComment() {
        return comment;
    }

    @Override
    public ContentEntityObject getContent() {
        return comment;
    }
}
