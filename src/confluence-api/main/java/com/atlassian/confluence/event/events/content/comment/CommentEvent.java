package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Comment;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;

/** Something happened to a comment. */
@Evidence("App on Confluence 6.14")
public abstract class CommentEvent extends ContentEvent {

    /** The comment. */
    public Comment getComment() {
        return Declaration.only();
    }

    @Override
    public ContentEntityObject getContent() {
        return getComment();
    }
}
