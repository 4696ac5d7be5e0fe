package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostCreateEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostMovedEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostRemoveEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostRestoreEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostTrashedEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostUpdateEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostViewEvent;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent;
import com.atlassian.confluence.event.events.content.comment.CommentUpdateEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.content.page.PageViewEvent;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;

/** The events that Confluence publishes of what happens to content. */
final class WikiEvents {
    private WikiEvents() {
    }

    static Object created(ContentEntityObject content) {
        if (content instanceof Page page) {
            return new PageCreateEvent(page);
        }
        return content instanceof BlogPost post ? new BlogPostCreateEvent(post)
                : new CommentCreateEvent((Comment) content);
    }

    static Object updated(ContentEntityObject content) {
        if (content instanceof Page page) {
            return new PageUpdateEvent(page);
        }
        return content instanceof BlogPost post ? new BlogPostUpdateEvent(post)
                : new CommentUpdateEvent((Comment) content);
    }

    static Object viewed(ContentEntityObject content) {
        return content instanceof Page page ? new PageViewEvent(page) : new BlogPostViewEvent((BlogPost) content);
    }

    static Object trashed(ContentEntityObject content) {
        return content instanceof Page page ? new PageTrashedEvent(page) : new BlogPostTrashedEvent((BlogPost) content);
    }

    static Object restored(ContentEntityObject content) {
        return content instanceof Page page ? new PageRestoreEvent(page) : new BlogPostRestoreEvent((BlogPost) content);
    }

    static Object moved(ContentEntityObject content) {
        return content instanceof Page page ? new PageMoveEvent(page) : new BlogPostMovedEvent((BlogPost) content);
    }

    static Object removed(ContentEntityObject content) {
        if (content instanceof Page page) {
            return new PageRemoveEvent(page);
        }
        return content instanceof BlogPost post ? new BlogPostRemoveEvent(post)
                : new CommentRemoveEvent((Comment) content);
    }
}
